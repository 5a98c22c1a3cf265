import type {
  OpeningAccessInput,
  OpeningAudience,
  OpeningContentInput,
  OpeningDemandInput,
  OpeningExposureInput,
  OpeningTaskInput,
} from '../../gql/graphql';
import type { OpeningData } from '../openings/opening-facts';

export type ScheduleContent = Readonly<{
  weekdays: readonly string[];
  requiredWeekdays: readonly string[];
  start: string | null;
  end: string | null;
  flexibleStart: boolean;
  minHoursQuarters: number;
  maxHoursQuarters: number;
  note: string | null;
}>;

/** All that the form edits, every field with a value. Hours are quarters of an hour a week. */
export type Content = Readonly<{
  kind: string;
  title: string;
  description: string;
  easyText: string;
  workplaceId: string | null;
  tasks: readonly OpeningTaskInput[];
  areas: readonly string[];
  occupationId: string | null;
  templateCode: string | null;
  demands: readonly OpeningDemandInput[];
  exposures: readonly OpeningExposureInput[];
  access: readonly OpeningAccessInput[];
  schedule: ScheduleContent;
  seats: number;
  supportLevel: number;
  supportRole: string | null;
  supportMinutesPerDay: number | null;
  supportSameRoom: boolean;
  firstWeeks: string | null;
  requirements: readonly string[];
  licences: readonly string[];
  languages: readonly string[];
  startsOn: string | null;
  opensOn: string | null;
  closesOn: string | null;
  audience: OpeningAudience;
}>;
export type ContentField = keyof Content;
export type ContentPatch = Partial<Content>;

/** A draft before its first keystroke, as the server begins one. */
export const emptyContent: Content = {
  kind: 'individual_placement',
  title: '',
  description: '',
  easyText: '',
  workplaceId: null,
  tasks: [],
  areas: [],
  occupationId: null,
  templateCode: null,
  demands: [],
  exposures: [],
  access: [],
  schedule: {
    weekdays: [],
    requiredWeekdays: [],
    start: null,
    end: null,
    flexibleStart: false,
    minHoursQuarters: 0,
    maxHoursQuarters: 0,
    note: null,
  },
  seats: 1,
  supportLevel: 0,
  supportRole: null,
  supportMinutesPerDay: null,
  supportSameRoom: false,
  firstWeeks: null,
  requirements: [],
  licences: [],
  languages: [],
  startsOn: null,
  opensOn: null,
  closesOn: null,
  audience: 'participants',
};

/** What the server holds, in the shape of the form. */
export function contentOf(opening: OpeningData): Content {
  const { schedule } = opening;
  return {
    kind: opening.kind,
    title: opening.title,
    description: opening.description,
    easyText: opening.easyText,
    workplaceId: opening.workplace?.id ?? null,
    tasks: opening.tasks.map(({ text, frequency, removable }) => ({ text, frequency, removable })),
    areas: opening.areas,
    occupationId: opening.occupation?.id ?? null,
    templateCode: opening.templateCode ?? null,
    demands: opening.demands.map(({ ability, level, essential }) => ({ ability, level, essential })),
    exposures: opening.exposures.map(({ factor, exposure }) => ({ factor, exposure })),
    access: opening.access.map(({ need, provided, canBeArranged }) => ({ need, provided, canBeArranged })),
    schedule: {
      weekdays: schedule.weekdays,
      requiredWeekdays: schedule.requiredWeekdays,
      start: schedule.start ?? null,
      end: schedule.end ?? null,
      flexibleStart: schedule.flexibleStart,
      minHoursQuarters: schedule.minHoursQuarters,
      maxHoursQuarters: schedule.maxHoursQuarters,
      note: schedule.note ?? null,
    },
    seats: opening.seats,
    supportLevel: opening.supportLevel,
    supportRole: opening.supportRole ?? null,
    supportMinutesPerDay: opening.supportMinutesPerDay ?? null,
    supportSameRoom: opening.supportSameRoom ?? false,
    firstWeeks: opening.firstWeeks ?? null,
    requirements: opening.requirements,
    licences: opening.licences,
    languages: opening.languages,
    startsOn: opening.startsOn ?? null,
    opensOn: opening.opensOn ?? null,
    closesOn: opening.closesOn ?? null,
    audience: opening.audience,
  };
}

export const contentFields = Object.keys(emptyContent) as readonly ContentField[];

/** True when two values of a field say the same; order counts, since tasks and areas are in order. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is sent: tasks without words are not tasks yet and stay in the form alone. */
export function toInput(patch: ContentPatch): OpeningContentInput {
  const { tasks, ...rest } = patch;
  return {
    ...rest,
    ...(tasks ? { tasks: tasks.filter((task) => task.text.trim() !== '') } : {}),
  } as OpeningContentInput;
}
