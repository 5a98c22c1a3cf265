import { type Database, system } from '@stegvis/platform';
import { readDocuments } from '../document/read-documents';
import type { SearchEngine } from '../engine/search-engine';

/**
 * Makes the document of an opening equal to its row, or takes it out when the row is gone. The row is read in a
 * transaction of its own, so that none is open while the engine works.
 * @throws what the engine throws: the task is then tried again.
 */
export const indexOpening = async (
  database: Database,
  engine: SearchEngine,
  openingId: string,
): Promise<void> => {
  const documents = await database.withActor(system('search'), (transaction) =>
    readDocuments(transaction, [openingId]),
  );
  if (documents.length > 0) await engine.index(documents);
  else await engine.remove([openingId]);
};
