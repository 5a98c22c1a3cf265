import { join } from 'node:path';
import { z } from 'zod';
import {
  type CatalogueContent,
  type CatalogueEntry,
  listSchema,
  manifestSchema,
  municipalitySchema,
  roleTemplateSchema,
  synonymSchema,
} from '../shape/catalogue-content';
import { CatalogueProblem } from '../checks/catalogue-problem';
import { checkLists } from '../checks/check-lists';
import { checkReferences } from '../checks/check-references';
import { digestOf } from './digest';
import { findProjectRoot } from './project-root';
import { readJsonFile } from './read-file';

const tableSchema = <T>(list: string, entry: z.ZodType<T>) =>
  z.strictObject({ list: z.literal(list), origin: z.string().optional(), entries: z.array(entry).min(1) });

/** Where the catalogue's files lie: `libs/catalogue/data` under the project's root. */
export function catalogueFolder(): string {
  return join(findProjectRoot(), 'libs', 'catalogue', 'data');
}

/**
 * Reads and checks the whole catalogue. Synchronous, since nothing can start without it.
 * @throws CatalogueProblem naming file, code and field of the first fault; a catalogue is loaded whole or not at all.
 */
export function readCatalogue(folder: string = catalogueFolder()): CatalogueContent {
  const manifest = readJsonFile(folder, 'catalogue.json', manifestSchema);
  const lists = manifest.lists.map((name) => {
    const list = readJsonFile(folder, `${name}.json`, listSchema);
    if (list.list !== name) {
      throw new CatalogueProblem(`${name}.json`, null, 'list', `expected "${name}", found "${list.list}"`);
    }
    return list;
  });
  checkLists(lists);
  const content = {
    version: manifest.version,
    purpose: manifest.purpose,
    origins: manifest.origins,
    lists,
    synonyms: readJsonFile(folder, 'synonyms.json', tableSchema('synonyms', synonymSchema)).entries,
    municipalities: readJsonFile(
      folder,
      'municipalities.json',
      tableSchema('municipalities', municipalitySchema),
    ).entries,
    roleTemplates: readJsonFile(
      folder,
      'role-templates.json',
      tableSchema('role-templates', roleTemplateSchema),
    ).entries,
  };
  checkReferences(content);
  return { ...content, digest: digestOf(content) };
}

/**
 * The entries of one list, in their order.
 * @throws Error when the catalogue has no list of that name.
 */
export function entriesOf(content: CatalogueContent, list: string): CatalogueEntry[] {
  const found = content.lists.find((candidate) => candidate.list === list);
  if (!found) throw new Error(`The catalogue has no list "${list}"`);
  return found.entries;
}
