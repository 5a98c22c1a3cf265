/** Below this nothing is said (security R5, inside the domain: 5; outside it would be 10). */
const THRESHOLD = 5;

/** A count as a rough word: null under the threshold, else rounded to 5, 10, 20, 50, 100 …, so that no one can be differenced out. */
export const bandOf = (count: number, language: 'sv' | 'en'): string | null => {
  if (count < THRESHOLD) return null;
  const band = [500, 200, 100, 50, 20, 10, 5].find((step) => count >= step) ?? THRESHOLD;
  return language === 'sv' ? `Minst ${band}` : `At least ${band}`;
};
