import { type Database, system } from '@stegvis/platform';
import { readChangedSince, readDocuments, readDocumentsAfter } from '../document/read-documents';
import type { OpeningDocument } from '../document/opening-document';
import type { SearchEngine } from '../engine/search-engine';

const BATCH = 500;

/** Before the first row is read; covers transactions that began earlier and commit meanwhile. */
const OVERLAP = 60_000;

/**
 * Fills the index anew from the database (reliability S3): a new index takes the place of the old one when all is in
 * it, and what changed meanwhile is taken in once more. Nothing is lost when it is broken off: the old index stays.
 */
export const rebuildIndex = async (database: Database, engine: SearchEngine): Promise<void> => {
  const since = new Date(Date.now() - OVERLAP);
  await engine.rebuild(allDocuments(database));
  const documents = await database.withActor(system('search'), async (transaction) =>
    readDocuments(transaction, await readChangedSince(transaction, since)),
  );
  for (let i = 0; i < documents.length; i += BATCH) await engine.index(documents.slice(i, i + BATCH));
};

async function* allDocuments(database: Database): AsyncGenerator<readonly OpeningDocument[]> {
  let after: string | null = null;
  for (;;) {
    const last: string | null = after;
    const batch: readonly OpeningDocument[] = await database.withActor(system('search'), (transaction) =>
      readDocumentsAfter(transaction, last, BATCH),
    );
    if (batch.length === 0) return;
    yield batch;
    after = batch.at(-1)?.id ?? null;
  }
}
