import type { EntityManager } from 'typeorm';
import { type CatalogueContent, type CatalogueEntry, entriesOf } from '../content';
import { foldSearchText } from '../storage/fold-search-text';
import { writeInBatches } from '../storage/write-in-batches';
import { assignOccupationAreas } from './assign-occupation-areas';

/** Where a concept came from; an imported taxonomy has the better label and keeps it. */
export const CATALOGUE_SOURCE = 'catalogue';

const CONCEPTS = `
  insert into taxonomy_concepts as t (type, id, label_sv, code, parent_code, source, search_text)
  select type, id, label, code, parent, '${CATALOGUE_SOURCE}', search
  from jsonb_to_recordset($1::jsonb) as r(type text, id text, label text, code text, parent text, search text)
  on conflict (type, id) do update
    set label_sv = excluded.label_sv, code = excluded.code, parent_code = excluded.parent_code, search_text = excluded.search_text
    where t.source = '${CATALOGUE_SOURCE}'
      and (t.label_sv, t.code, t.parent_code, t.search_text) is distinct from (excluded.label_sv, excluded.code, excluded.parent_code, excluded.search_text)`;

const SYNONYMS = `
  insert into occupation_synonyms (synonym, occupation_id, area, search_text)
  select synonym, coalesce(occupation, ''), coalesce(area, ''), search
  from jsonb_to_recordset($1::jsonb) as r(synonym text, occupation text, area text, search text)
  on conflict do nothing`;

/** Adds and renames; a municipality that is gone stays, since older rows name it. */
export const MUNICIPALITIES = `
  insert into municipalities as m (code, label, concept_id)
  select code, label, "conceptId" from jsonb_to_recordset($1::jsonb) as r(code text, label text, "conceptId" text)
  on conflict (code) do update set label = excluded.label, concept_id = excluded.concept_id
    where (m.label, m.concept_id) is distinct from (excluded.label, excluded.concept_id)`;

/** What is not versioned: occupations and SSYK groups under their concept ids, words for them, municipalities. */
export const writeSharedReferences = async (
  transaction: EntityManager,
  content: CatalogueContent,
): Promise<void> => {
  const occupations = entriesOf(content, 'occupations');
  await writeInBatches(transaction, CONCEPTS, [
    ...entriesOf(content, 'ssyk-groups').map((group) => concept('ssyk-level-4', group, group.code, null)),
    ...occupations.map((entry) => concept('occupation-name', entry, null, entry.attributes.ssyk)),
  ]);
  await transaction.query(`delete from occupation_synonyms`);
  await writeInBatches(transaction, SYNONYMS, [
    ...content.synonyms.map((row) => ({ ...row, search: foldSearchText(row.synonym) })),
    // A reader of English types the English name; the taxonomy itself is Swedish only.
    ...occupations.map(({ code, texts }) => ({
      synonym: texts.label?.en ?? code,
      occupation: code,
      search: foldSearchText(texts.label?.en ?? code),
    })),
  ]);
  await writeInBatches(transaction, MUNICIPALITIES, content.municipalities);
  await assignOccupationAreas(transaction);
};

const concept = (type: string, entry: CatalogueEntry, code: string | null, parent: unknown) => {
  const label = entry.texts.label?.sv ?? entry.code;
  return { type, id: entry.attributes.conceptId, label, code, parent, search: foldSearchText(label) };
};
