import { catalogueEntities, loadReferenceData as load } from '@stegvis/catalogue';
import { Database, dataSource } from '@stegvis/platform';

/**
 * Loads the reference data that this version brings; changes nothing when they are there.
 * @param ownerUrl signs in as the owner, who works as the service does while it loads.
 */
export async function loadReferenceData(ownerUrl: string): Promise<void> {
  const source = dataSource(ownerUrl, 'stegvis_app', catalogueEntities, 1);
  await source.initialize();
  const database = new Database(source, source);
  try {
    await load(database);
  } finally {
    await database.close();
  }
}
