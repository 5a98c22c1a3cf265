import { DateTime } from 'luxon';

export const ZONE = 'Europe/Stockholm';

/** Gives the time; tests give their own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** The calendar day in Sweden at an instant, `yyyy-mm-dd` (reliability §7). */
export const localDate = (instant: Date): string =>
  DateTime.fromJSDate(instant, { zone: ZONE }).toISODate() ?? '';

/** Time of day in Sweden at an instant, `hh:mm` (reliability §7). */
export const localTime = (instant: Date): string =>
  DateTime.fromJSDate(instant, { zone: ZONE }).toFormat('HH:mm');

/** Days since 1970-01-01 of a calendar date. @throws RangeError for anything but `yyyy-mm-dd`. */
export const dayNumber = (date: string): number => {
  if (!isCalendarDate(date)) throw new RangeError(`Not a date: ${date}`);
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
};

/** True for an existing day written `yyyy-mm-dd`, years 1900-2199. */
export const isCalendarDate = (text: string): boolean => {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
};
