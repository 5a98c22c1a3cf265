/**
 * Levels that the ladder of R-010 may pass by: the company group stands in brackets there, and a municipal employment
 * is one form of the employment that follows a measure.
 */
const PASSED_BY: ReadonlySet<number> = new Set([3, 6]);

/**
 * Whether a change of step needs a recorded reason: going back, or skipping a level of the ladder that may not
 * be passed by. The first registered step and a move within a level need none.
 * @param from level 0-7 of the present step, null when none is registered.
 * @param to level 0-7 of the new step.
 */
export const stepNeedsReason = (from: number | null, to: number): boolean => {
  if (from === null) return false;
  if (to < from) return true;
  for (let level = from + 1; level < to; level += 1) if (!PASSED_BY.has(level)) return true;
  return false;
};

/**
 * Steps with which day activity and its supervisor support end on the same day, and continued support begins:
 * a labour-market measure and every employment. Reinforced cooperation is done from within day activity.
 */
export const SUPPORTED_STEPS: readonly string[] = [
  'labour_market_measure',
  'municipal_targeted_employment',
  'municipal_labour_market_employment',
  'regular_employment',
];
