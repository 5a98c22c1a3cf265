import { type InputCheck, localDate, systemClock } from '@stegvis/platform';

/** A day some days after another, both `yyyy-mm-dd`. */
export const daysFrom = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Days that a next contact may lie ahead: nobody is left without one for longer. */
const FURTHEST = 92;

/**
 * The day of a contact that is to come, at most three months ahead.
 * @param from not before this day. @returns the day; empty where a fault is noted.
 */
export const checkContactDay = (
  check: InputCheck,
  path: string,
  said: string | null | undefined,
  from: string,
): string => {
  if (!said) {
    check.fault(path, 'required');
    return '';
  }
  const day = check.date(path, said);
  const latest = daysFrom(localDate(systemClock.now()), FURTHEST);
  if (!check.has(path) && (day < from || day > latest)) check.fault(path, 'support-day-out-of-range');
  return day;
};
