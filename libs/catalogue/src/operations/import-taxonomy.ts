import { type Database, system } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { foldSearchText } from '../storage/fold-search-text';
import { readTaxonomyFolder, type TaxonomyRow, type TaxonomyType } from '../taxonomy';
import { assignOccupationAreas } from './assign-occupation-areas';
import { MUNICIPALITIES } from './write-shared-references';

export interface ImportProgress {
  readonly type: TaxonomyType;
  /** Rows of this type taken in so far. */
  readonly rows: number;
}

export interface ImportedTaxonomy {
  /** Rows read, by type. */
  readonly rows: Readonly<Partial<Record<TaxonomyType, number>>>;
  /** Rows that were new or changed, by type. */
  readonly written: Readonly<Partial<Record<TaxonomyType, number>>>;
  /** Places without a position in the source; they are left out. */
  readonly withoutPosition: number;
}

const BATCH = 500;
const SOURCE = 'jobtech-taxonomy';

const CONCEPTS = `
  insert into taxonomy_concepts as t (type, id, label_sv, code, parent_code, source, search_text)
  select type, id, label, code, parent, '${SOURCE}', search
  from jsonb_to_recordset($1::jsonb) as r(type text, id text, label text, code text, parent text, search text)
  on conflict (type, id) do update
    set label_sv = excluded.label_sv, code = excluded.code, parent_code = excluded.parent_code, source = excluded.source, search_text = excluded.search_text
    where (t.label_sv, t.code, t.parent_code, t.source, t.search_text)
      is distinct from (excluded.label_sv, excluded.code, excluded.parent_code, excluded.source, excluded.search_text)
  returning 1`;

const LOCALITIES = `
  insert into localities as l (municipality_code, label, latitude, longitude)
  select code, label, latitude, longitude
  from jsonb_to_recordset($1::jsonb) as r(code text, label text, latitude float8, longitude float8)
  on conflict (municipality_code, label) do update set latitude = excluded.latitude, longitude = excluded.longitude
    where (l.latitude, l.longitude) is distinct from (excluded.latitude, excluded.longitude)
  returning 1`;

/**
 * Takes in a taxonomy folder (JobTech's layout, seven files), whole or not at all: a fault in the last line leaves nothing
 * behind. Labels are replaced, ids are kept and never removed, because openings name them. A second run writes nothing.
 * @param progress is told after each batch of at most 500 rows.
 * @throws TaxonomyProblem naming file, line and column.
 */
export const importTaxonomy = (
  database: Database,
  folder: string,
  progress: (step: ImportProgress) => void = () => undefined,
): Promise<ImportedTaxonomy> =>
  database.withActor(system('set-up'), async (transaction) => {
    const rows: Partial<Record<TaxonomyType, number>> = {};
    const written: Partial<Record<TaxonomyType, number>> = {};
    let withoutPosition = 0;
    for await (const batch of batchesOf(readTaxonomyFolder(folder))) {
      const type = batch[0]!.type;
      const placed = batch.filter((row) => row.type !== 'locality' || row.position !== null);
      withoutPosition += batch.length - placed.length;
      rows[type] = (rows[type] ?? 0) + batch.length;
      written[type] = (written[type] ?? 0) + (await write(transaction, type, placed));
      progress({ type, rows: rows[type] });
    }
    await assignOccupationAreas(transaction);
    return { rows, written, withoutPosition };
  });

async function* batchesOf(rows: AsyncIterable<TaxonomyRow>): AsyncGenerator<TaxonomyRow[]> {
  let batch: TaxonomyRow[] = [];
  for await (const row of rows) {
    if (batch.length === BATCH || (batch[0] && batch[0].type !== row.type)) {
      yield batch;
      batch = [];
    }
    batch.push(row);
  }
  if (batch.length > 0) yield batch;
}

/** @returns how many rows were new or changed. */
const write = async (
  transaction: EntityManager,
  type: TaxonomyType,
  rows: readonly TaxonomyRow[],
): Promise<number> => {
  const [sql, values] =
    type === 'locality'
      ? [LOCALITIES, rows.map(localityValues)]
      : type === 'municipality'
        ? [`${MUNICIPALITIES} returning 1`, rows.map(municipalityValues)]
        : [CONCEPTS, rows.map(conceptValues)];
  const changed = await transaction.query<unknown[]>(sql, [JSON.stringify(values)]);
  return changed.length;
};

const localityValues = (row: TaxonomyRow) =>
  row.type === 'locality' ? { code: row.municipalityCode, label: row.label, ...row.position } : {};

const municipalityValues = (row: TaxonomyRow) =>
  row.type === 'municipality' ? { code: row.code, label: row.label, conceptId: row.id } : {};

const conceptValues = (row: TaxonomyRow) =>
  row.type === 'locality'
    ? {}
    : {
        type: row.type,
        id: row.id,
        label: row.label,
        code: row.code,
        parent: row.type === 'occupation-name' ? row.ssyk : null,
        search: foldSearchText(row.label),
      };
