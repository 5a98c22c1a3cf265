import { type Database, type Logger, systemClock } from '@stegvis/platform';
import { keepHeads } from './heads-file';
import { sealLog } from './seal-log';

/** How often what was logged is sealed, ms: well below the minute of security L3. */
const SEAL_EVERY = 10_000;

/** What seals while the process runs. */
export interface Sealing {
  /** Seals no more, and waits for a pass that is under way. */
  stop(): Promise<void>;
}

/** Seals the access log every ten seconds, and keeps each day's heads in a file outside the database (security L3). */
export const keepSealing = (database: Database, headsFile: string, logger: Logger): Sealing => {
  let underWay: Promise<void> = Promise.resolve();
  let busy = false;
  const pass = async (): Promise<void> => {
    busy = true;
    try {
      await sealLog(database);
      await keepHeads(database, headsFile, systemClock.now());
    } catch (error) {
      const name = error instanceof Error ? error.constructor.name : 'unknown';
      logger.error({ error: name }, 'the access log could not be sealed');
    } finally {
      busy = false;
    }
  };
  const begin = (): void => {
    if (!busy) underWay = pass();
  };
  begin();
  const timer = setInterval(begin, SEAL_EVERY);
  return {
    stop: () => {
      clearInterval(timer);
      return underWay;
    },
  };
};
