/**
 * What a search engine is told of an opening: a projection of one row and its parts, of classes C0 and C1. No person
 * is in it, not even who posted it or whom to call (security M1).
 */
export interface OpeningDocument {
  readonly id: string;
  /** Version of the row; an older one never takes the place of a newer one. */
  readonly rowVersion: number;
  readonly municipalityCode: string;
  readonly status: string;
  readonly kind: string;
  readonly areas: readonly string[];
  readonly organisationId: string;
  readonly title: string;
  readonly easyText: string;
  readonly description: string;
  readonly tasks: readonly string[];
  readonly organisation: string;
  readonly workplace: string;
  readonly occupation: string;
  /** Names of the interest areas and what people call them in everyday words. */
  readonly areaWords: readonly string[];
  /** Seconds since 1970; 0 before it is published. */
  readonly publishedAt: number;
}
