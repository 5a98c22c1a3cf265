import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { refuseOtherUse } from '@stegvis/platform';
import { createDatabaseSql } from '../../apps/embedded/src/postgres';
import { startTestCluster, templateName } from './test-cluster';

/** A migrated database of one's own, with the roles that the product has. */
export interface TestDatabase {
  /** Signs in as `stegvis_app`: bound by row-level security. */
  appUrl: string;
  /** Signs in as `stegvis_worker`: bound by row-level security. */
  workerUrl: string;
  /** Signs in as the owner, who migrates; bound by forced row-level security too. */
  ownerUrl: string;
  /** Sees and changes everything: for arranging and for looking, never for what is tested. */
  superuserUrl: string;
  name: string;
  /** Removes the database and cuts the connections that are still open. */
  drop(): Promise<void>;
}

/**
 * Makes a database for one test file; about 80 ms after the first, which starts the server.
 * @param template another database to copy, `template0` for one without tables.
 * @throws ConfigurationError when the template holds data of production (security R6).
 */
export async function testDatabase(template: string = templateName): Promise<TestDatabase> {
  const cluster = await startTestCluster();
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(cluster.superuserUrl, async (client) => {
    // A template may have no visitor while it is copied, and that includes another copy that is being set up.
    await client.query('select pg_advisory_lock(7346199)');
    await client.query(createDatabaseSql(name, template));
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to stegvis_app, stegvis_worker`);
  });
  if (template !== templateName)
    await asSuperuser(addressOf(cluster.superuserUrl, name), (client) =>
      refuseOtherUse({ query: async (sql: string) => (await client.query(sql)).rows as never }, 'test'),
    ).catch(async (error: unknown) => {
      await drop(cluster.superuserUrl, name);
      throw error;
    });
  return {
    appUrl: addressOf(cluster.appUrl, name),
    workerUrl: addressOf(cluster.workerUrl, name),
    ownerUrl: addressOf(cluster.ownerUrl, name),
    superuserUrl: addressOf(cluster.superuserUrl, name),
    name,
    drop: () => drop(cluster.superuserUrl, name),
  };
}

const drop = (superuserUrl: string, name: string): Promise<void> =>
  asSuperuser(superuserUrl, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
  });

function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

async function asSuperuser(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
