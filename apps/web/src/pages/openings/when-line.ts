import type { useTranslation } from '../../i18n/use-translation';

type Format = ReturnType<typeof useTranslation>['format'];
type Schedule = Readonly<{
  weekdays: readonly string[];
  start?: string | null;
  end?: string | null;
  minHoursQuarters: number;
  maxHoursQuarters: number;
}>;

/** "mån ons fre kl. 9 till 12": the days and the clock that are said; empty when none is. */
export function dayLine(schedule: Schedule, format: Format): string {
  const clock = schedule.start && schedule.end ? format.timeSpan(schedule.start, schedule.end) : '';
  return [format.weekdays(schedule.weekdays), clock].filter(Boolean).join(' ');
}

/** "4–9 tim/vecka"; empty while no hours are said. */
export function hourLine(schedule: Schedule, format: Format): string {
  const { minHoursQuarters, maxHoursQuarters } = schedule;
  return maxHoursQuarters > 0
    ? format.weeklyHours(minHoursQuarters || maxHoursQuarters, maxHoursQuarters)
    : '';
}

/** Days, clock and hours in one line. */
export function whenLine(schedule: Schedule, format: Format): string {
  return [dayLine(schedule, format), hourLine(schedule, format)].filter(Boolean).join(', ');
}
