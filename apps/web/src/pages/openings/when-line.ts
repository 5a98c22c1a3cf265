import type { useTranslation } from '../../i18n/use-translation';

type Format = ReturnType<typeof useTranslation>['format'];
type Schedule = Readonly<{
  weekdays: readonly string[];
  start?: string | null;
  end?: string | null;
  minHoursQuarters: number;
  maxHoursQuarters: number;
}>;

/** "mån ons fre kl. 9 till 12, 4–9 tim/vecka": the parts of a schedule that are said; empty when none is. */
export function whenLine(schedule: Schedule, format: Format): string {
  const days = format.weekdays(schedule.weekdays);
  const clock = schedule.start && schedule.end ? format.timeSpan(schedule.start, schedule.end) : '';
  const hours =
    schedule.maxHoursQuarters > 0
      ? format.weeklyHours(schedule.minHoursQuarters || schedule.maxHoursQuarters, schedule.maxHoursQuarters)
      : '';
  return [[days, clock].filter(Boolean).join(' '), hours].filter(Boolean).join(', ');
}
