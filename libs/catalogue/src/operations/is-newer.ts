/** True when version `a` comes after `b`; both are three whole numbers with dots (checked when the files are read). */
export const isNewer = (a: string, b: string): boolean => {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (const [i, number] of (left ?? []).entries()) {
    const other = right?.[i] ?? 0;
    if (number !== other) return number > other;
  }
  return false;
};
