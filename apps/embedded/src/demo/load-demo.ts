import { hashPassword, identityEntities } from '@stegvis/identity';
import { type Configuration, Database, dataSource, system } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../../api/src/viewer/demo-accounts';
import { loadReferenceData } from '../load-reference-data';
import type { DatabaseUrls } from '../run/parts';
import { buildDemoWorld } from './build-demo-world';
import { writeWorld } from './write-world';

/** Serialises two loads that start at once; the second finds the world there. */
const LOCK = 7346130;

/** The accounts come last in the load's one transaction, so that where one is, everything is. */
const isLoaded = async (transaction: EntityManager): Promise<boolean> => {
  const [row] = await transaction.query<unknown[]>(`select 1 from accounts where email = $1`, [
    DEMO_ACCOUNTS[0]?.email ?? '',
  ]);
  return row !== undefined;
};

/**
 * Loads the constructed Malmö once: nothing is written where it is already. All of it is one transaction, so a load that
 * is killed leaves nothing behind and the next one begins anew.
 * @param say told in plain words before a step that takes time.
 */
export const loadDemo = async (
  _configuration: Configuration,
  urls: DatabaseUrls,
  say: (line: string) => void,
): Promise<void> => {
  const app = dataSource(urls.appUrl, 'stegvis_app', identityEntities, 1);
  await app.initialize();
  const database = new Database(app, app);
  try {
    const setUp = <T>(work: (transaction: EntityManager) => Promise<T>) =>
      database.withActor(system('set-up'), work);
    if (await setUp(isLoaded)) return;
    say('Making up a constructed Malmö with openings and participants; this is done once …');
    await loadReferenceData(urls.ownerUrl);
    const world = buildDemoWorld();
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    await setUp(async (transaction) => {
      await transaction.query('select pg_advisory_xact_lock($1)', [LOCK]);
      if (await isLoaded(transaction)) return;
      await writeWorld(transaction, world, passwordHash, say);
    });
    say('The constructed Malmö is loaded.');
  } finally {
    await database.close();
  }
};
