import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { createDatabaseSql, startPostgres } from '../../apps/embedded/src/postgres';
import { currentRunFolder } from './run-folder';

/** The server of this run; the addresses lead to its maintenance database and, for the roles, to `stegvis`. */
export interface TestCluster {
  superuserUrl: string;
  ownerUrl: string;
  appUrl: string;
  workerUrl: string;
}

/** A migrated database that no test works in: each test's own is a copy of it. */
export const templateName = 'stegvis_template';

/**
 * The one server of this test run, started by whoever asks first: tests that need no database do not wait for one. It
 * lies in a folder of its own, forgets nothing but survives no power cut, and is stopped by Jest's global tear-down.
 * @throws Error when the process that began to start it failed.
 */
export async function startTestCluster(): Promise<TestCluster> {
  const folder = currentRunFolder();
  const note = join(folder, 'cluster.json');
  try {
    mkdirSync(join(folder, 'starting'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return awaitNote(note);
  }
  try {
    const { superuserUrl, ownerUrl, appUrl, workerUrl } = await startPostgres({
      directory: join(folder, 'postgres'),
      disposable: true,
    });
    const cluster = { superuserUrl, ownerUrl, appUrl, workerUrl };
    await makeTemplate(cluster);
    writeNote(note, cluster);
    return cluster;
  } catch (error) {
    writeNote(note, { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    throw error;
  }
}

async function makeTemplate(cluster: TestCluster): Promise<void> {
  const client = new Client({ connectionString: cluster.superuserUrl });
  await client.connect();
  try {
    await client.query(createDatabaseSql(templateName));
    const ownerUrl = new URL(cluster.ownerUrl);
    ownerUrl.pathname = `/${templateName}`;
    // Only the process that makes the template loads every library.
    const { prepareDatabase } = await import('../../apps/embedded/src/prepare-database');
    await prepareDatabase(ownerUrl.href);
  } finally {
    await client.end();
  }
}

function writeNote(file: string, content: object): void {
  writeFileSync(`${file}.new`, JSON.stringify(content), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

async function awaitNote(file: string): Promise<TestCluster> {
  for (;;) {
    try {
      const note = JSON.parse(readFileSync(file, 'utf8')) as TestCluster | { failure: string };
      if ('failure' in note)
        throw new Error(`The database server for the tests did not start: ${note.failure}`);
      return note;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      await wait(25);
    }
  }
}
