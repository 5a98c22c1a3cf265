import type { Chance } from './chance';

/**
 * Divides `total` into groups of about `size`, unequal but each within `least` and `most`.
 * @throws RangeError when no such division exists.
 */
export const splitEvenly = (
  total: number,
  size: number,
  least: number,
  most: number,
  chance: Chance,
): number[] => {
  const count = Math.max(1, Math.round(total / size));
  const groups = Array.from({ length: count }, (_, i) => Math.floor((total + i) / count));
  if (groups.some((n) => n < least || n > most))
    throw new RangeError(`${total} cannot be divided into groups of ${least} to ${most}`);
  for (let round = 0; round < count * 2; round += 1) {
    const [from, to] = [chance.whole(0, count - 1), chance.whole(0, count - 1)];
    const moved = chance.whole(1, 3);
    const [a, b] = [groups[from] ?? 0, groups[to] ?? 0];
    if (from === to || a - moved < least || b + moved > most) continue;
    groups[from] = a - moved;
    groups[to] = b + moved;
  }
  return groups;
};
