import { migrateJobs } from '@stegvis/jobs';
import { type DataUse, migrate } from '@stegvis/platform';
import { MIGRATIONS } from '../../api/src/migrations';

/**
 * Brings the tables and the queue of a database up to this version; changes nothing when they are. Tests make their template
 * with it, so that they run on what a start makes.
 * @param ownerUrl signs in as the owner of the database.
 * @param use what the data are for; a test refuses a dump of production (security R6).
 * @throws NewerDataError when a later version of Stegvis has written the data; ConfigurationError for another use.
 */
export async function prepareDatabase(ownerUrl: string, use: DataUse = 'test'): Promise<void> {
  await migrate(ownerUrl, MIGRATIONS, use);
  await migrateJobs(ownerUrl);
}
