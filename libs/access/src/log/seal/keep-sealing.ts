import { type Database, keepDoing, type Kept, type Logger, systemClock } from '@stegvis/platform';
import { keepHeads } from './heads-file';
import { sealLog } from './seal-log';

/** How often what was logged is sealed, ms: well below the minute of security L3. */
const SEAL_EVERY = 10_000;

/** Seals the access log every ten seconds, and keeps each day's heads in a file outside the database (security L3). */
export const keepSealing = (database: Database, headsFile: string, logger: Logger): Kept =>
  keepDoing(
    logger,
    { every: SEAL_EVERY, failed: 'the access log could not be sealed', level: 'error' },
    async () => {
      await sealLog(database);
      await keepHeads(database, headsFile, systemClock.now());
    },
  );
