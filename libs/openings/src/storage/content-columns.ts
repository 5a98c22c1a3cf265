import type { OpeningContent, ScheduleContent } from '../domain/opening-content';
import type { OpeningEntity } from './opening.entity';

type Columns = Partial<Omit<OpeningEntity, 'id'>>;

/** Fields of a content that are columns under the same name. */
const PLAIN = [
  'kind',
  'title',
  'description',
  'easyText',
  'workplaceId',
  'occupationId',
  'templateCode',
  'seats',
  'supportLevel',
  'supportRole',
  'supportMinutesPerDay',
  'supportSameRoom',
  'firstWeeks',
  'requirements',
  'licences',
  'languages',
  'startsOn',
  'opensOn',
  'closesOn',
  'audience',
] as const satisfies readonly (keyof OpeningContent & keyof OpeningEntity)[];

const scheduleColumns = (schedule: ScheduleContent): Columns => ({
  weekdays: [...schedule.weekdays],
  requiredWeekdays: [...schedule.requiredWeekdays],
  startTime: schedule.start,
  endTime: schedule.end,
  flexibleStart: schedule.flexibleStart,
  minHoursQuarters: schedule.minHoursQuarters,
  maxHoursQuarters: schedule.maxHoursQuarters,
  scheduleNote: schedule.note,
});

/** The part of a content that lies in the row of the opening itself; only what is given. */
export const toColumns = (content: Partial<OpeningContent>): Columns => ({
  ...(Object.fromEntries(
    PLAIN.filter((field) => content[field] !== undefined).map((field) => [field, content[field]]),
  ) as Columns),
  ...(content.schedule && scheduleColumns(content.schedule)),
});

/** A time as the screen writes it: `HH:MM`. */
export const hourAndMinute = (time: string | null): string | null => time?.slice(0, 5) ?? null;

/** The content of a row, with the parts that lie in other tables given beside it. */
export const toContent = (
  row: OpeningEntity,
  parts: Pick<OpeningContent, 'tasks' | 'areas' | 'demands' | 'exposures' | 'access'>,
): OpeningContent => ({
  kind: row.kind,
  title: row.title,
  description: row.description,
  easyText: row.easyText,
  workplaceId: row.workplaceId,
  occupationId: row.occupationId,
  templateCode: row.templateCode,
  schedule: {
    weekdays: row.weekdays,
    requiredWeekdays: row.requiredWeekdays,
    start: hourAndMinute(row.startTime),
    end: hourAndMinute(row.endTime),
    flexibleStart: row.flexibleStart,
    minHoursQuarters: row.minHoursQuarters,
    maxHoursQuarters: row.maxHoursQuarters,
    note: row.scheduleNote,
  },
  seats: row.seats,
  supportLevel: row.supportLevel,
  supportRole: row.supportRole,
  supportMinutesPerDay: row.supportMinutesPerDay,
  supportSameRoom: row.supportSameRoom,
  firstWeeks: row.firstWeeks,
  requirements: row.requirements,
  licences: row.licences,
  languages: row.languages,
  startsOn: row.startsOn,
  opensOn: row.opensOn,
  closesOn: row.closesOn,
  audience: row.audience,
  ...parts,
});
