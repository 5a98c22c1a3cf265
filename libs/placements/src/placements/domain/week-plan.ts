/** Days of the week as the schedule of an opening calls them, Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Hours of one day of the week: minutes after midnight, half-open. */
export interface Hours {
  readonly weekday: Weekday;
  readonly from: number;
  readonly to: number;
}

/** Full time, minutes a week; together no more than this (reliability I2). */
export const FULL_TIME = 40 * 60;

/** Minutes a week. */
export const minutesOf = (week: readonly Hours[]): number =>
  week.reduce((sum, { from, to }) => sum + to - from, 0);

/** Whether two of the hours are on one day and overlap. */
export const overlaps = (week: readonly Hours[]): boolean =>
  week.some((a, i) =>
    week.slice(i + 1).some((b) => a.weekday === b.weekday && a.from < b.to && b.from < a.to),
  );

/** `HH:MM` as minutes after midnight; null for anything else. 24:00 is the end of the day. */
export const minuteOf = (time: string): number | null => {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  return Number.isNaN(minute) || minute > 24 * 60 ? null : minute;
};

/** Minutes after midnight as `HH:MM`. */
export const timeOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
