import { createHash } from 'node:crypto';

const SHARE = 0.05;
const FEWEST = 3;

/**
 * Who is drawn for a month: at least 5 % of the active staff of a domain, never fewer than three where there are three
 * (security L5). The same seed and the same staff give the same persons, in whatever order they are given.
 */
export const drawSample = (seed: string, staff: readonly string[]): readonly string[] => {
  const placed = [...new Set(staff)].map(
    (id) => [createHash('sha256').update(`${seed} ${id}`).digest('hex'), id] as const,
  );
  const wanted = Math.max(FEWEST, Math.ceil(placed.length * SHARE));
  return placed
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, wanted)
    .map(([, id]) => id);
};
