import { Client } from 'pg';
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
});
