import { InputCheck, localDate, systemClock } from '@stegvis/platform';
import { daysAfter } from '../../operations/propose';
import type { Days } from '../domain/free-seat';
import {
  FULL_TIME,
  type Hours,
  minuteOf,
  minutesOf,
  overlaps,
  WEEKDAYS,
  type Weekday,
} from '../domain/week-plan';

export interface PlacementTerms {
  /** First day, `yyyy-mm-dd`. */
  readonly fromDay: string;
  /** Last day; left out: until further notice. */
  readonly lastDay?: string | null;
  /** `HH:MM` in Sweden, half-open. */
  readonly week: readonly { readonly weekday: Weekday; readonly starts: string; readonly ends: string }[];
  /** Who guides at the workplace; needed before it starts. */
  readonly contact?: string | null;
}

/** Days back and ahead that a placement may begin, and ahead that it may end. */
const [BACK, AHEAD, FURTHEST] = [31, 365, 3650];
/** Hours of a week, as many lines as a plan may have. */
const MOST_HOURS = 14;

/** The terms as they are stored. @throws InputError with every fault. */
export const checkPlan = (
  input: PlacementTerms,
): { readonly week: readonly Hours[]; readonly days: Days; readonly contact: string } => {
  const check = new InputCheck();
  const today = localDate(systemClock.now());
  const from = check.date('fromDay', input.fromDay);
  if (!check.has('fromDay') && (from < daysAfter(today, -BACK) || from > daysAfter(today, AHEAD)))
    check.fault('fromDay', 'placement-day-out-of-range');
  const last = input.lastDay ? check.date('lastDay', input.lastDay) : null;
  if (
    last !== null &&
    !check.has('lastDay') &&
    !check.has('fromDay') &&
    (last < from || last > daysAfter(today, FURTHEST))
  )
    check.fault('lastDay', 'placement-day-out-of-range');
  if (input.week.length === 0) check.fault('week', 'required');
  if (input.week.length > MOST_HOURS) check.fault('week', 'too-many', { max: MOST_HOURS });
  const week = input.week.slice(0, MOST_HOURS).map(({ weekday, starts, ends }, at) => {
    check.code(`week.${at}.weekday`, weekday, new Set(WEEKDAYS));
    const [start, end] = [minuteOf(starts), minuteOf(ends)];
    if (start === null) check.fault(`week.${at}.starts`, 'schedule-time-malformed');
    if (end === null) check.fault(`week.${at}.ends`, 'schedule-time-malformed');
    if (start !== null && end !== null && end <= start) check.fault(`week.${at}.ends`, 'placement-hours');
    return { weekday, from: start ?? 0, to: end ?? 0 };
  });
  if (overlaps(week)) check.fault('week', 'placement-hours');
  if (minutesOf(week) > FULL_TIME) check.fault('week', 'placement-over-full-time');
  const contact = check.optionalText('contact', input.contact, { max: 200 }) ?? '';
  check.done();
  return { week, days: { from, to: last === null ? null : daysAfter(last, 1) }, contact };
};
