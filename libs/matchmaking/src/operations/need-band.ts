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
