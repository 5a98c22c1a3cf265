/**
 * When silence about a proposal is looked after, in days from the last day of answering: whoever is waited for is reminded
 * on the day before and on the day, and staff are asked to ring three days after.
 */
export const SILENCE = { dayBefore: -1, lastDay: 0, after: 3 } as const;

/** Nobody is reminded outside these hours in Sweden (UX §12.2). */
const AWAKE = { from: '07:30', to: '20:00' } as const;

/** Whether somebody may be reminded at this time of day, `hh:mm`. */
export const mayRemind = (time: string): boolean => time >= AWAKE.from && time < AWAKE.to;
