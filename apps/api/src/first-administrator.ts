import { ensureSecrecyDomain } from '@stegvis/organisations';
import { firstAdministratorToken, identityEntities } from '@stegvis/identity';
import { type Configuration, Database, dataSource, system } from '@stegvis/platform';
import type { DatabaseUrls } from './start-api';

/**
 * A one-time address for making the first administrator; undefined once there is one. Each start before it is used
 * makes a new address and ends the old one.
 */
export const firstAdministratorLink = async (
  configuration: Configuration,
  urls: DatabaseUrls,
): Promise<string | undefined> => {
  const app = dataSource(urls.appUrl, 'stegvis_app', identityEntities, 1);
  await app.initialize();
  const database = new Database(app, app);
  try {
    const token = await database.withActor(system('set-up'), async (transaction) => {
      await ensureSecrecyDomain(transaction, configuration.municipalityCode);
      return firstAdministratorToken(transaction, configuration.municipalityCode);
    });
    return token === null ? undefined : `${configuration.publicUrl}/inbjudan/${token}`;
  } finally {
    await database.close();
  }
};
