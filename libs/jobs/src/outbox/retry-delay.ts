import { OUTBOX_LIMITS, type OutboxLimits } from './outbox-limits';

/**
 * How long to wait after a failed handling: doubling from 1 s up to 5 min, spread by up to half so that what failed
 * together does not come back together (reliability O7).
 * @param attempt handlings begun so far, from 1.
 * @param random 0 to 1.
 * @returns whole milliseconds, 1 000 to 300 000 under the default limits.
 */
export const retryDelay = (
  attempt: number,
  random: number = Math.random(),
  limits: OutboxLimits = OUTBOX_LIMITS,
): number => {
  const steps = Math.min(Math.max(attempt, 1) - 1, 30);
  const whole = Math.min(limits.firstRetry * 2 ** steps, limits.longestRetry);
  return Math.round(Math.max(limits.firstRetry, whole * (0.5 + random / 2)));
};
