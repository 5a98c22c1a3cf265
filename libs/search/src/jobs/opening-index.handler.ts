import { type JobHandler, settleTask } from '@stegvis/jobs';
import { type Database, system } from '@stegvis/platform';
import type { SearchEngine } from '../engine/search-engine';
import { indexOpening } from '../operations/index-opening';

/** Makes the index follow the openings. Twice is as once: the document is always made from the row as it is now. */
export const openingIndexHandler = (
  database: Database,
  engine: SearchEngine,
): JobHandler<'opening-index'> => ({
  kind: 'opening-index',
  handle: async (task) => {
    await indexOpening(database, engine, task.payload.subjectId);
    await database.withActor(system('search'), (transaction) => settleTask(transaction, task, 'done'));
  },
});
