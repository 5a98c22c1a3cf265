import type { Weekday } from '@stegvis/matching';
import type { ScheduleContent } from './opening-content';

/**
 * Days that a participant cannot do without: those that the employer marks; unmarked, all listed days when the hours
 * are fixed (lowest = highest), else none (matching model §1).
 */
export const requiredWeekdays = (
  schedule: Pick<ScheduleContent, 'weekdays' | 'requiredWeekdays' | 'minHoursQuarters' | 'maxHoursQuarters'>,
): readonly Weekday[] => {
  if (schedule.requiredWeekdays.length > 0) return schedule.requiredWeekdays;
  return schedule.minHoursQuarters === schedule.maxHoursQuarters ? schedule.weekdays : [];
};
