import type { RoleTemplateContent } from '@stegvis/catalogue';
import type { AccessProvision, Level, OpeningKind } from '@stegvis/matching';
import type { OpeningContent } from '@stegvis/openings';
import { areasByHours, type CarvedTask } from './bundles';

/** What a carved job is announced as: paid by call-off, for participants in day activity. */
export const CARVED_KIND = 'municipal_targeted_employment' satisfies OpeningKind;

/** A carved task with its words and the job that it was taken from. */
export interface WordedTask extends CarvedTask {
  readonly text: string;
  /** Role template that it was picked from; null where it was written. */
  readonly templateCode: string | null;
}

type Demands = OpeningContent['demands'];

/** Support that a carved job is made with: daily, from the workplace. HR changes it in the draft. */
const SUPPORT: Level = 2;
/** A week that one may begin with, in quarters: ten hours, or the whole of a shorter one. */
const FIRST_WEEK = 40;

/**
 * The content of an opening that carved tasks make: a draft for HR to check. What a job asks for is taken over from the jobs
 * that the tasks come from, the highest of each; what is essential stays so only when the bundle holds a task that its job
 * cannot do without, for that is the point of carving.
 * @param easyText how a sentence of easy-to-read text begins, with the hours; a consultant approves it before participants read it.
 */
export const carvedContent = (
  tasks: readonly WordedTask[],
  templates: readonly RoleTemplateContent[],
  words: Pick<OpeningContent, 'title' | 'workplaceId'> & { readonly easyText: string },
): Partial<OpeningContent> => {
  const hours = tasks.reduce((sum, task) => sum + task.hoursQuarters, 0);
  const from = templates.filter(({ code }) => tasks.some((task) => task.templateCode === code));
  return {
    kind: CARVED_KIND,
    title: words.title,
    easyText: [words.easyText, ...tasks.map(({ text }) => `${text}.`)].join('\n'),
    workplaceId: words.workplaceId,
    tasks: tasks.map(({ text, hoursQuarters }) => ({
      text,
      frequency: oftenOf(hoursQuarters),
      removable: true,
    })),
    areas: areasByHours(tasks).slice(0, 3),
    demands: demandsOf(tasks, from),
    exposures: highest(
      from.flatMap(({ exposures }) => exposures.map((one) => [one.factor, one.exposure] as const)),
    ).map(([factor, exposure]) => ({ factor, exposure })),
    access: accessOf(from),
    schedule: {
      weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
      requiredWeekdays: [],
      start: null,
      end: null,
      flexibleStart: true,
      minHoursQuarters: Math.min(FIRST_WEEK, hours),
      maxHoursQuarters: hours,
      note: null,
    },
    supportLevel: SUPPORT,
  };
};

/** Five hours a week are some every day; an hour a week is some every week. */
const oftenOf = (hoursQuarters: number): 'daily' | 'weekly' | 'sometimes' => {
  if (hoursQuarters >= 20) return 'daily';
  return hoursQuarters >= 4 ? 'weekly' : 'sometimes';
};

const highest = (levels: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] => {
  const most = new Map<string, number>();
  for (const [code, level] of levels) most.set(code, Math.max(level, most.get(code) ?? 0));
  return [...most];
};

const demandsOf = (tasks: readonly WordedTask[], templates: readonly RoleTemplateContent[]): Demands => {
  const levels = highest(
    templates.flatMap(({ demands }) => demands.map((one) => [one.ability, one.level] as const)),
  );
  const kept = templates.filter((template) => holdsCore(tasks, template));
  const essential = new Set(
    kept.flatMap(({ demands }) => demands.filter((one) => one.essential).map(({ ability }) => ability)),
  );
  return levels.map(([ability, level]) => ({ ability, level, essential: essential.has(ability) }));
};

/** Whether a bundle holds a task that its job cannot do without. */
const holdsCore = (tasks: readonly WordedTask[], { code, tasks: all }: RoleTemplateContent): boolean =>
  tasks.some(
    (task) =>
      task.templateCode === code &&
      all.some(({ sv, en, removable }) => !removable && (sv === task.text || en === task.text)),
  );

/** What every job of the bundle provides; arranged where one can only arrange it. */
const accessOf = (templates: readonly RoleTemplateContent[]): OpeningContent['access'] => {
  const needs = [...new Set(templates.flatMap(({ access }) => access.map(({ need }) => need)))];
  return needs.map((need) => {
    const said = templates.map(({ access }) => access.find((one) => one.need === need));
    const provided = said.every((one) => one?.provided);
    return {
      need,
      provided,
      canBeArranged: !provided && said.every((one) => one?.provided || one?.canBeArranged),
    };
  });
};

/** How an access need of a content stands to matching. */
export const provisionOf = ({
  provided,
  canBeArranged,
}: OpeningContent['access'][number]): AccessProvision => {
  if (provided) return 'provided';
  return canBeArranged ? 'can_be_arranged' : 'not_provided';
};
