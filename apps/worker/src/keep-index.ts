import { type Database, keepDoing, type Kept, type Logger } from '@stegvis/platform';
import { reconcileIndex, type SearchEngine } from '@stegvis/search';

/** How often the index is counted against the database, ms; well below the five minutes of reliability I9. */
const LOOK_EVERY = 120_000;

/**
 * Fills the search index at start, and again whenever it does not hold as many documents as there are openings: it is
 * new, was emptied, or came back from a backup. Changes one by one are the work of the tasks.
 */
export const keepIndex = (database: Database, engine: SearchEngine, logger: Logger): Kept =>
  keepDoing(
    logger,
    { every: LOOK_EVERY, failed: 'the search index could not be compared with the database' },
    async () => {
      if (await reconcileIndex(database, engine)) logger.info('the search index was filled anew');
    },
  );
