/** Bands of the need meter from the least; `none` says nothing but that it is under the threshold for outsiders (security R5: 10). */
export const NEED_BANDS = ['none', 'from10', 'from20', 'from50', 'from100'] as const;
export type NeedBand = (typeof NEED_BANDS)[number];

/** The band of a count: wide, with fixed edges, and zero is not told from nine. */
export const needBand = (count: number): NeedBand => {
  if (count >= 100) return 'from100';
  if (count >= 50) return 'from50';
  if (count >= 20) return 'from20';
  return count >= 10 ? 'from10' : 'none';
};

/** At most so many persons fewer are counted than there are. */
const BLUR = 4;

/**
 * A count that moves with who is counted: the same persons give one count however they were asked for, and one person more
 * or less is not told from its band (R-056, security R5). Never more than there are.
 * @param hash keyed, so that nobody can reckon where an edge is.
 */
export const blurredCount = (ids: readonly string[], hash: (text: string) => Buffer): number =>
  ids.length - (hash([...ids].sort().join(' ')).readUInt32BE(0) % (BLUR + 1));

/** The band of those whom a place suits, for an outsider: never one for fewer than ten. */
export const blurredBand = (ids: readonly string[], hash: (text: string) => Buffer): NeedBand =>
  needBand(blurredCount(ids, hash));
