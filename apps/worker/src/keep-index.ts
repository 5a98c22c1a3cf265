import type { Database, Logger } from '@stegvis/platform';
import { reconcileIndex, type SearchEngine } from '@stegvis/search';

/** How often the index is counted against the database, ms; well below the five minutes of reliability I9. */
const LOOK_EVERY = 120_000;

/** What keeps the index filled while the process runs. */
export interface IndexKeeper {
  /** Looks no more, and waits for a look that is under way. */
  stop(): Promise<void>;
}

/**
 * Fills the search index at start, and again whenever it does not hold as many documents as there are openings: it is
 * new, was emptied, or came back from a backup. Changes one by one are the work of the tasks.
 */
export const keepIndex = (database: Database, engine: SearchEngine, logger: Logger): IndexKeeper => {
  let underWay: Promise<void> = Promise.resolve();
  let busy = false;
  const look = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      if (await reconcileIndex(database, engine)) logger.info('the search index was filled anew');
    } catch (error) {
      const name = error instanceof Error ? error.constructor.name : 'unknown';
      logger.warn({ error: name }, 'the search index could not be compared with the database');
    } finally {
      busy = false;
    }
  };
  const begin = (): void => {
    if (!busy) underWay = look();
  };
  begin();
  const timer = setInterval(begin, LOOK_EVERY);
  return {
    stop: () => {
      clearInterval(timer);
      return underWay;
    },
  };
};
