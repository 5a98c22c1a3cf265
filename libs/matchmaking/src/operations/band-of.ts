/** Edges of the bands of those outside the own caseload. Below the least nothing is said (security R5, inside the domain: 5). */
export const OTHERS_EDGES = [500, 200, 100, 50, 20, 10, 5] as const;

/** The edge at or under a count, which leaves the server instead of it; 0 under the threshold. */
export const edgeOf = (count: number): number => OTHERS_EDGES.find((edge) => count >= edge) ?? 0;

/** An edge as a rough word; null where nothing may be said. */
export const bandOf = (edge: number, language: 'sv' | 'en'): string | null => {
  if (edge === 0) return null;
  return language === 'sv' ? `Minst ${edge}` : `At least ${edge}`;
};
