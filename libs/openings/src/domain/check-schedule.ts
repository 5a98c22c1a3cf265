import { type Weekday, WEEKDAYS } from '@stegvis/matching';
import type { InputCheck } from '@stegvis/platform';
import type { ScheduleContent, SchedulePatch } from './opening-content';

const DAYS: ReadonlySet<string> = new Set(WEEKDAYS);
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** A week in quarters of an hour. */
const MOST_HOURS = 672;

/** Days in the order of the week, so that the same choice is stored the same way. */
const inOrder = (days: readonly string[]): readonly Weekday[] => WEEKDAYS.filter((day) => days.includes(day));

const time = (check: InputCheck, path: string, value: string | null | undefined): string | null => {
  if (value === null || value === undefined || value === '') return null;
  if (!TIME.test(value)) check.fault(path, 'schedule-time-malformed');
  return value;
};

/** Days, times and hours of an opening; times `HH:MM`, hours a week in quarters of an hour. */
export const checkSchedule = (check: InputCheck, path: string, value: SchedulePatch): ScheduleContent => {
  const required = value.requiredWeekdays ?? [];
  check.codes(`${path}.weekdays`, value.weekdays, DAYS, 7);
  check.codes(`${path}.requiredWeekdays`, required, DAYS, 7);
  required.forEach((day, i) => {
    if (DAYS.has(day) && !value.weekdays.includes(day))
      check.fault(`${path}.requiredWeekdays.${i}`, 'required-weekday-not-listed');
  });
  const start = time(check, `${path}.start`, value.start);
  const end = time(check, `${path}.end`, value.end);
  if (start !== null && end !== null && TIME.test(start) && TIME.test(end) && end <= start)
    check.fault(`${path}.end`, 'end-before-start');
  const minHoursQuarters = check.wholeNumber(
    `${path}.minHoursQuarters`,
    value.minHoursQuarters,
    0,
    MOST_HOURS,
  );
  const maxHoursQuarters = check.wholeNumber(
    `${path}.maxHoursQuarters`,
    value.maxHoursQuarters,
    0,
    MOST_HOURS,
  );
  if (minHoursQuarters > maxHoursQuarters) check.fault(`${path}.minHoursQuarters`, 'hours-min-over-max');
  return {
    weekdays: inOrder(value.weekdays),
    requiredWeekdays: inOrder(required),
    start,
    end,
    flexibleStart: value.flexibleStart,
    minHoursQuarters,
    maxHoursQuarters,
    note: check.optionalText(`${path}.note`, value.note, { max: 500, lines: true }),
  };
};
