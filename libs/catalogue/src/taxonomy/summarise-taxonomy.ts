import { type TaxonomyRow, type TaxonomyType, taxonomyTypes } from './taxonomy-row';

export interface TaxonomySummary {
  /** Rows of each type, also those of which there were none. */
  counts: Record<TaxonomyType, number>;
  total: number;
  occupationsWithoutGroup: number;
  localitiesWithoutPosition: number;
}

/** Counts the rows of a taxonomy: what the importer tells the person who ran it. */
export async function summariseTaxonomy(rows: AsyncIterable<TaxonomyRow>): Promise<TaxonomySummary> {
  const counts = Object.fromEntries(taxonomyTypes.map((type) => [type, 0])) as Record<TaxonomyType, number>;
  const summary = { counts, total: 0, occupationsWithoutGroup: 0, localitiesWithoutPosition: 0 };
  for await (const row of rows) {
    counts[row.type] += 1;
    summary.total += 1;
    if (row.type === 'occupation-name' && row.ssyk === null) summary.occupationsWithoutGroup += 1;
    if (row.type === 'locality' && row.position === null) summary.localitiesWithoutPosition += 1;
  }
  return summary;
}
