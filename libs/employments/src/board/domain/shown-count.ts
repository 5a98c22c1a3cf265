/**
 * Persons fewer than this are not counted out on the board, zero included: it is read by HR of every department, for whom
 * ten is the threshold, and by coordinators, who get the same table so that neither has what the other lacks (R-036, security R5, P1).
 */
export const BOARD_THRESHOLD = 10;

/** A count of persons as it is shown: rounded to five, and null under the threshold. */
export const shownCount = (count: number): number | null =>
  count < BOARD_THRESHOLD ? null : Math.round(count / 5) * 5;

/** The sum of a column: null when a cell of it is not shown, for it would follow from the others (complementary suppression). */
export const shownSum = (counts: readonly number[]): number | null =>
  counts.some((count) => shownCount(count) === null)
    ? null
    : shownCount(counts.reduce((sum, count) => sum + count, 0));
