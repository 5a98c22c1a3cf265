import { setTimeout as sleep } from 'node:timers/promises';

/** Step of time, ms: longer than the usual work of a refusal, shorter than anybody notices. */
export const STEP = 25;

/** What is left of the step under way after some time has passed, ms; above 0 and at most a step. */
export const restOfStep = (passed: number): number => STEP - (passed % STEP);

/**
 * Waits for the end of the step under way. "Not found" leaves at full steps alone: PostgreSQL evaluates the policies of a
 * table only where there is a row, so that without it somebody could tell by fractions of a millisecond that a person is
 * here who is hidden from her (security E2).
 * @param began when the work began, by `performance.now()`.
 */
export const untilEvenTime = async (began: number): Promise<void> => {
  const end = performance.now() + restOfStep(performance.now() - began);
  // A timer counts whole milliseconds, and what it cuts off would tell again: the last of them is waited for turn by turn.
  await sleep(Math.max(0, Math.floor(end - performance.now()) - 1));
  while (performance.now() < end) await new Promise((resolve) => setImmediate(resolve));
};
