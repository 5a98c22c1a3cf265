import type { Configuration, Database } from '@stegvis/platform';
import { MeilisearchEngine } from '../meilisearch/meilisearch-engine';
import { PostgresEngine } from '../postgres/postgres-engine';
import { readSynonyms } from './read-synonyms';
import type { SearchEngine } from './search-engine';

/** Meilisearch where it is configured (`MEILI_URL`, `MEILI_KEY`), PostgreSQL otherwise. */
export const chooseEngine = (
  { meilisearch }: Pick<Configuration, 'meilisearch'>,
  database: Database,
): SearchEngine =>
  meilisearch === null
    ? new PostgresEngine(database)
    : new MeilisearchEngine({ ...meilisearch, synonyms: () => readSynonyms(database) });
