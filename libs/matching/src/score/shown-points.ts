/**
 * Whole points for the screen: largest-remainder rounding, so that the parts add up to `shownTotal`. Equal
 * remainders go to the earlier criterion. A part without a remainder is never rounded up.
 * @param parts hundredths of a point
 * @param shownTotal the whole points they must add up to (their sum, rounded half up)
 */
export function shownPoints(parts: readonly number[], shownTotal: number): number[] {
  const points = parts.map((part) => Math.floor(part / 100));
  let left = shownTotal - points.reduce((sum, point) => sum + point, 0);
  const byRemainder = parts
    .map((part, i) => ({ i, rest: part % 100 }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of byRemainder) {
    if (left <= 0) break;
    points[i] = (points[i] as number) + 1;
    left--;
  }
  return points;
}

/** The score as whole points, half rounded up. */
export const shownScore = (score: number): number => Math.floor((score + 50) / 100);
