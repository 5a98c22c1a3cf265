import { FULL_TIME, type Hours, minutesOf } from './week-plan';

/** Days, `yyyy-mm-dd`, half-open; without an end when `to` is null. */
export interface Days {
  readonly from: string;
  readonly to: string | null;
}

/** Hours that somebody holds on some days. */
export interface Held extends Hours {
  readonly days: Days;
}

/** Hours of a numbered seat that somebody holds. */
export interface HeldSeat extends Held {
  readonly seat: number;
}

const meets = (a: Days, b: Days): boolean =>
  (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);

const clashes = (a: Held, b: Held): boolean =>
  a.weekday === b.weekday && a.from < b.to && b.from < a.to && meets(a.days, b.days);

/** The lowest seat that is free for the whole plan; null when none is (reliability I1). */
export const freeSeat = (
  seats: number,
  held: readonly HeldSeat[],
  week: readonly Hours[],
  days: Days,
): number | null => {
  for (let seat = 1; seat <= seats; seat += 1) {
    const taken = held.filter((one) => one.seat === seat);
    if (!taken.some((one) => week.some((hours) => clashes(one, { ...hours, days })))) return seat;
  }
  return null;
};

/** Whether she would be due at two places at once (reliability I2). */
export const isDueElsewhere = (held: readonly Held[], week: readonly Hours[], days: Days): boolean =>
  held.some((one) => week.some((hours) => clashes(one, { ...hours, days })));

/** Whether the plan and all that she holds are more than full time on any day (reliability I2). */
export const isOverFullTime = (held: readonly Held[], week: readonly Hours[], days: Days): boolean => {
  const near = held.filter((one) => meets(one.days, days));
  // The sum rises only where something begins.
  const beginnings = [days.from, ...near.map((one) => one.days.from).filter((day) => day > days.from)];
  return beginnings.some((day) => {
    const then = near.filter((one) => one.days.from <= day && (one.days.to === null || day < one.days.to));
    return minutesOf(then) + minutesOf(week) > FULL_TIME;
  });
};
