import { join, resolve } from 'node:path';
import {
  catalogueEntities,
  type ImportProgress,
  importTaxonomy,
  loadReferenceData,
  TaxonomyProblem,
} from '@stegvis/catalogue';
import {
  ConfigurationError,
  Database,
  dataSource,
  NewerDataError,
  readConfiguration,
} from '@stegvis/platform';
import { lockDataDirectory } from './instance/instance-lock';
import { OperatorError } from './operator-error';
import { startPostgres } from './postgres';
import { prepareDatabase } from './prepare-database';
import type { DatabaseUrls } from './run/parts';

interface Voice {
  log(line: string): void;
  error(line: string): void;
}

/**
 * Imports a taxonomy folder into the database of the settings, or into the embedded one whether it is running or not.
 * @returns the code to exit with: 0 when all was taken in, 1 when nothing was; the reason has been said.
 */
export async function importTaxonomyFolder(
  folder: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  voice: Voice,
): Promise<number> {
  try {
    if (folder === undefined)
      throw new OperatorError('Name the folder that holds the taxonomy: npm run import:taxonomy -- FOLDER');
    await withDatabase(environment, voice, (database) => importInto(database, folder, voice));
    return 0;
  } catch (error) {
    voice.error(explain(error));
    return 1;
  }
}

async function importInto(database: Database, folder: string, voice: Voice): Promise<void> {
  await loadReferenceData(database);
  let last: ImportProgress | null = null;
  const sayDone = () => last && voice.log(`  ${last.type}: ${last.rows}`);
  voice.log(`Reading ${folder}`);
  const { written, withoutPosition } = await importTaxonomy(database, folder, (step) => {
    if (last && last.type !== step.type) sayDone();
    last = step;
  });
  sayDone();
  const changed = Object.values(written).reduce((sum, rows) => sum + rows, 0);
  voice.log(
    changed === 0
      ? 'Everything was there already; nothing was changed.'
      : `${changed} rows are new or changed.`,
  );
  if (withoutPosition > 0) voice.log(`${withoutPosition} places without a position were left out.`);
}

async function withDatabase(
  environment: Readonly<Record<string, string | undefined>>,
  voice: Voice,
  work: (database: Database) => Promise<void>,
): Promise<void> {
  const configuration = readConfiguration(environment);
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
  await prepareDatabase(urls.ownerUrl);
  const app = dataSource(urls.appUrl, 'stegvis_app', catalogueEntities, 1);
  const database = new Database(app, dataSource(urls.workerUrl, 'stegvis_worker', catalogueEntities, 1));
  await app.initialize();
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

function explain(error: unknown): string {
  if (error instanceof TaxonomyProblem) return `Nothing was imported. ${error.message}.`;
  if (error instanceof OperatorError || error instanceof NewerDataError) return error.message;
  if (error instanceof ConfigurationError) return `${error.message}.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
