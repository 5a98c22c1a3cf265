import type { EntityManager } from 'typeorm';
import type { Texts } from '../content';
import { CatalogueEntryEntity } from '../storage/entities/catalogue-entry.entity';
import { CatalogueTextEntity } from '../storage/entities/catalogue-text.entity';
import { CatalogueVersionEntity } from '../storage/entities/catalogue-version.entity';
import { RoleTemplateEntity } from '../storage/entities/role-template.entity';
import { CatalogueSnapshot, type SnapshotEntry } from './catalogue-snapshot';

/** Reads one version from the database: four statements, whatever its size. */
export const readSnapshot = async (
  transaction: EntityManager,
  version: string,
): Promise<CatalogueSnapshot> => {
  const row = await transaction.findOneByOrFail(CatalogueVersionEntity, { version });
  const entries = await transaction.find(CatalogueEntryEntity, {
    where: { version },
    order: { list: 'asc', position: 'asc' },
  });
  const texts = await transaction.findBy(CatalogueTextEntity, { version });
  const templates = await transaction.find(RoleTemplateEntity, {
    where: { version },
    order: { position: 'asc' },
  });
  const textsOf = textsByEntry(texts);
  const lists = new Map<string, SnapshotEntry[]>();
  for (const { list, code, position, parent, level, attributes } of entries) {
    const entry = { code, position, parent, level, attributes, texts: textsOf.get(`${list}\n${code}`) ?? {} };
    lists.set(list, [...(lists.get(list) ?? []), entry]);
  }
  return new CatalogueSnapshot({
    version,
    digest: row.digest,
    origins: row.origins,
    lists,
    roleTemplates: templates.map(({ content }) => content),
  });
};

const textsByEntry = (rows: readonly CatalogueTextEntity[]): Map<string, Record<string, Texts>> => {
  const found = new Map<string, Record<string, Texts>>();
  for (const { list, code, field, language, text } of rows) {
    const key = `${list}\n${code}`;
    const fields = found.get(key) ?? {};
    fields[field] = { ...(fields[field] ?? { sv: '', en: '', easy: '' }), [language]: text };
    found.set(key, fields);
  }
  return found;
};
