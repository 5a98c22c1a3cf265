import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration } from '@stegvis/platform';
import { Client } from 'pg';
import { startApi } from '../../apps/api/src/start-api';
import { prepareDatabase } from '../../apps/embedded/src/prepare-database';
import { Closers } from '../../apps/embedded/src/run/closers';
import { startEmbedded } from '../../apps/embedded/src/run/start-embedded';
import { testDatabase, type TestDatabase } from '.';

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a database for tests', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it('is migrated', async () => {
    const tables = await ask(database.ownerUrl, `select 1 from pg_tables where schemaname = 'stegvis'`);
    expect(tables.length).toBeGreaterThan(10);
  });

  it.each(['appUrl', 'workerUrl', 'ownerUrl'] as const)(
    'signs %s in as a role that row-level security binds',
    async (url) => {
      const [role] = await ask(
        database[url],
        `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user`,
      );
      expect(role).toEqual({
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
      });
    },
  );

  it('shares nothing with another one', async () => {
    const other = await testDatabase('template0');
    await ask(other.ownerUrl, 'create table mark (id int)');
    expect(await ask(database.ownerUrl, `select to_regclass('public.mark') as found`)).toEqual([
      { found: null },
    ]);
    await other.drop();
    await expect(ask(other.appUrl, 'select 1')).rejects.toThrow(/does not exist/);
  });

  describe('with the mark of production', () => {
    const refused = /^This database was begun in production and may hold real persons/;
    let real: TestDatabase;
    beforeAll(async () => {
      real = await testDatabase();
      await prepareDatabase(real.ownerUrl, 'production');
    });
    afterAll(() => real.drop());

    it('R6: is refused by tests, also as a copy, and by what makes the tables of a test', async () => {
      await expect(prepareDatabase(real.ownerUrl)).rejects.toThrow(refused);
      await expect(testDatabase(real.name)).rejects.toThrow(refused);
    });

    it('R6: is refused by the start in demo mode before anything is written, and by the API alone', async () => {
      const configuration = readConfiguration({
        PORT: '0',
        LOG_LEVEL: 'silent',
        DATABASE_URL: real.appUrl,
        DATABASE_WORKER_URL: real.workerUrl,
        DATABASE_OWNER_URL: real.ownerUrl,
        STEGVIS_DATA_DIR: mkdtempSync(join(tmpdir(), 'mode-')),
      });
      const begun: string[] = [];
      const never = (what: string) => () => Promise.reject(new Error(begun.push(what).toString()));
      const closers = new Closers();
      await expect(
        startEmbedded({
          configuration: { ...configuration, port: 0 },
          closers,
          reset: false,
          say: () => undefined,
          onLost: () => undefined,
          parts: {
            prepareDatabase,
            loadDemo: never('demo'),
            startApi: never('api'),
            startWorker: never('worker'),
            firstAdministratorLink: never('link'),
          },
        }),
      ).rejects.toThrow(refused);
      await closers.closeAll(() => undefined);
      expect(begun).toEqual([]);
      await expect(startApi(configuration, real)).rejects.toThrow(refused);
    });

    it('R6: is taken by production again, which in turn refuses what was begun in demo mode', async () => {
      await prepareDatabase(real.ownerUrl, 'production');
      const demo = await testDatabase();
      await prepareDatabase(demo.ownerUrl, 'demo');
      await prepareDatabase(demo.ownerUrl);
      await expect(prepareDatabase(demo.ownerUrl, 'production')).rejects.toThrow(/begun in demo mode/);
      await demo.drop();
    });

    it('R6: the mark is nothing that a service may take away', async () => {
      for (const url of ['appUrl', 'workerUrl'] as const)
        await expect(ask(real[url], `comment on schema stegvis is null`)).rejects.toThrow(/must be owner/);
    });
  });
});
