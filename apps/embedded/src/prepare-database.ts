import { migrateJobs } from '@stegvis/jobs';
import { migrate } from '@stegvis/platform';
import { MIGRATIONS } from '../../api/src/migrations';

/**
 * Brings the tables and the queue of a database up to this version; changes nothing when they are. Tests make their template
 * with it, so that they run on what a start makes.
 * @param ownerUrl signs in as the owner of the database.
 * @throws NewerDataError when a later version of Stegvis has written the data.
 */
export async function prepareDatabase(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl, MIGRATIONS);
  await migrateJobs(ownerUrl);
}
