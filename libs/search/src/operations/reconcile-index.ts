import { type Database, system } from '@stegvis/platform';
import type { SearchEngine } from '../engine/search-engine';
import { rebuildIndex } from './rebuild-index';

/**
 * Rebuilds an index that does not hold as many documents as there are openings: it is new, was emptied, or came back
 * from a backup (reliability I9). @returns whether it was rebuilt.
 */
export const reconcileIndex = async (database: Database, engine: SearchEngine): Promise<boolean> => {
  const held = await engine.size();
  if (held === null) return false;
  const [row] = await database.withActor(system('search'), (transaction) =>
    transaction.query<{ count: number }[]>('select count(*)::int as count from openings'),
  );
  if (row?.count === held) return false;
  await rebuildIndex(database, engine);
  return true;
};
