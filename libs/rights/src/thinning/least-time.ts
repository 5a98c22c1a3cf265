import type { Least } from '@stegvis/platform';

type Time = Pick<Least, 'amount' | 'unit'>;

const MONTHS = { months: 1, years: 12 } as const;
/** Days that a month or a year has at least and at most. */
const DAYS = { days: [1, 1], months: [28, 31], years: [365, 366] } as const;

/**
 * Whether a time is shorter than the shortest that is allowed, on any day that it may be counted from: sixty months are
 * five years, and 1 825 days are fewer than five years with a leap year in them.
 */
export const isShorter = (time: Time, least: Time): boolean => {
  if (time.unit !== 'days' && least.unit !== 'days')
    return time.amount * MONTHS[time.unit] < least.amount * MONTHS[least.unit];
  return time.amount * DAYS[time.unit][0] < least.amount * DAYS[least.unit][1];
};
