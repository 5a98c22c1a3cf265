import type { EntityManager } from 'typeorm';
import { type CatalogueContent, languages } from '../content';
import { writeInBatches } from '../storage/write-in-batches';

const ENTRIES = `
  insert into catalogue_entries (version, list, code, position, parent, level, attributes)
  select $2, list, code, position, parent, level, attributes
  from jsonb_to_recordset($1::jsonb) as r(list text, code text, position int, parent text, level smallint, attributes jsonb)`;

const TEXTS = `
  insert into catalogue_texts (version, list, code, field, language, text)
  select $2, list, code, field, language, text
  from jsonb_to_recordset($1::jsonb) as r(list text, code text, field text, language text, text text)`;

const TEMPLATES = `
  insert into role_templates (version, code, position, area, content)
  select $2, content ->> 'code', (content ->> 'position')::int, content ->> 'area', content
  from jsonb_array_elements($1::jsonb) as r(content)`;

/** Writes one version and makes it the current one; rows of the same version that were there go first. */
export const writeCatalogueVersion = async (
  transaction: EntityManager,
  content: CatalogueContent,
): Promise<void> => {
  const { version } = content;
  await transaction.query(`delete from catalogue_versions where version = $1`, [version]);
  await transaction.query(`update catalogue_versions set is_current = false where is_current`);
  await transaction.query(
    `insert into catalogue_versions (version, digest, is_current, origins) values ($1, $2, true, $3)`,
    [version, content.digest, JSON.stringify(content.origins)],
  );
  const entries = content.lists.flatMap(({ list, entries }) => entries.map((entry) => ({ list, ...entry })));
  await writeInBatches(
    transaction,
    ENTRIES,
    entries.map(({ texts: _texts, ...row }) => row),
    [version],
  );
  const texts = entries.flatMap(({ list, code, texts }) =>
    Object.entries(texts).flatMap(([field, byLanguage]) =>
      languages.map((language) => ({ list, code, field, language, text: byLanguage[language] })),
    ),
  );
  await writeInBatches(transaction, TEXTS, texts, [version]);
  await writeInBatches(transaction, TEMPLATES, content.roleTemplates, [version]);
};
