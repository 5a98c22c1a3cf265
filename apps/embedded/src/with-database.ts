import { join, resolve } from 'node:path';
import { catalogueEntities } from '@stegvis/catalogue';
import { type Configuration, Database, dataSource } from '@stegvis/platform';
import { lockDataDirectory } from './instance/instance-lock';
import { OperatorError } from './operator-error';
import { startPostgres } from './postgres';
import { prepareDatabase } from './prepare-database';
import type { DatabaseUrls } from './run/parts';

/**
 * Does work on the database of the settings, or on the embedded one whether it is running or not.
 * @throws OperatorError and what `work` throws.
 */
export async function withDatabase(
  configuration: Configuration,
  voice: { log(line: string): void },
  work: (database: Database) => Promise<void>,
): Promise<void> {
  if (configuration.database) return withUrls(configuration.database, work);
  const directory = resolve(configuration.dataDirectory);
  const free = lockUnlessRunning(directory, configuration.publicUrl);
  try {
    const postgres = await startPostgres({
      directory: join(directory, 'postgres'),
      say: (line) => voice.log(line),
    });
    try {
      await withUrls(postgres, work);
    } finally {
      if (free && !postgres.adopted) await postgres.stop();
    }
  } finally {
    free?.();
  }
}

/** Where Stegvis is running its database is used as it is, and left running. */
function lockUnlessRunning(directory: string, url: string): (() => void) | null {
  try {
    return lockDataDirectory(directory, url);
  } catch (error) {
    if (error instanceof OperatorError) return null;
    throw error;
  }
}

async function withUrls(urls: DatabaseUrls, work: (database: Database) => Promise<void>): Promise<void> {
  await prepareDatabase(urls.ownerUrl, 'command');
  const app = dataSource(urls.appUrl, 'stegvis_app', catalogueEntities, 1);
  const worker = dataSource(urls.workerUrl, 'stegvis_worker', catalogueEntities, 1);
  const database = new Database(app, worker);
  await Promise.all([app.initialize(), worker.initialize()]);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}
