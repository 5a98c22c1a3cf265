import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../../../test/database';
import { type Actor, system } from './actor';
import { Database } from './database';
import { dataSource } from './data-source';
import { ConflictError } from '../errors/expected-errors';
import { PUBLIC_REFERENCE_TABLES } from './row-security-check';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

const member = (membershipId: string): Actor => ({
  kind: 'member',
  membershipId,
  accountId: membershipId,
  role: 'job_consultant',
  organisationId: null,
  domainId: null,
  municipalityCode: null,
  participantId: null,
});
const A = member('00000000-0000-7000-8000-00000000000a');
const B = member('00000000-0000-7000-8000-00000000000b');
const SETTING = `select current_setting('app.actor', true) as actor`;

let test: TestDatabase;
let app: DataSource;
let worker: DataSource;
let database: Database;
beforeAll(async () => {
  test = await testDatabase();
  // One connection each: what one actor leaves behind, the next would find.
  app = dataSource(test.appUrl, 'stegvis_app', [], 1);
  worker = dataSource(test.workerUrl, 'stegvis_worker', [], 1);
  await app.initialize();
  await worker.initialize();
  database = new Database(app, worker);
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

const actorNow = async (actor: Actor): Promise<string> =>
  database.withActor(actor, async (transaction) => {
    const [row] = await transaction.query<{ actor: string }[]>(SETTING);
    return row?.actor ?? '';
  });

describe('withActor', () => {
  it('D2, D3: names the actor for as long as the transaction, and leaves an empty context', async () => {
    const answers = await Promise.all([A, B, A, B, A].map(actorNow));
    expect(answers).toEqual(
      [A, B, A, B, A].map((actor) => `m:${(actor as { membershipId: string }).membershipId}`),
    );
    expect(await app.query(SETTING)).toEqual([{ actor: '' }]);
  });

  it('A3: days begin and end as they do in Sweden, for both roles', async () => {
    for (const source of [app, worker])
      expect(await source.query('show timezone')).toEqual([{ TimeZone: 'Europe/Stockholm' }]);
  });

  it('D2: leaves an empty context after a failure too', async () => {
    await expect(database.withActor(A, (t) => t.query('select 1/0'))).rejects.toThrow('division by zero');
    await expect(
      database.withActor(A, async () => {
        throw new Error('of the work');
      }),
    ).rejects.toThrow('of the work');
    expect(await app.query(SETTING)).toEqual([{ actor: '' }]);
  });

  it('D7: joins a call within it by the same actor, and refuses one by another', async () => {
    const same = await database.withActor(A, (outer) =>
      database.withActor(A, async (inner) => inner === outer),
    );
    expect(same).toBe(true);
    await expect(database.withActor(A, () => database.withActor(B, async () => 1))).rejects.toThrow(
      'A transaction belongs to one actor',
    );
    await expect(
      database.withActor(A, () => database.withActor(system('relay'), async () => 1)),
    ).rejects.toThrow('A transaction belongs to one actor');
  });

  it('works as the role of the part: coded columns by the worker, all else by the app', async () => {
    const roleOf = (actor: Actor) =>
      database.withActor(
        actor,
        async (t) => (await t.query<{ role: string }[]>('select current_user as role'))[0]?.role,
      );
    expect(await roleOf(A)).toBe('stegvis_app');
    expect(await roleOf(system('sign-in'))).toBe('stegvis_app');
    for (const part of ['matching', 'relay', 'notices', 'search', 'mail'] as const)
      expect(await roleOf(system(part))).toBe('stegvis_worker');
  });

  it.each(['40001', '40P01'])('does the whole work again on %s, at most five times', async (code) => {
    const fail = (times: number) => {
      let tries = 0;
      const done = database.withActor(A, async (transaction) => {
        tries += 1;
        if (tries <= times)
          await transaction.query(`do $$ begin raise exception 'again' using errcode = '${code}'; end $$`);
        return tries;
      });
      return { done, tries: () => tries };
    };
    expect(await fail(4).done).toBe(5);
    const lost = fail(5);
    await expect(lost.done).rejects.toBeInstanceOf(ConflictError);
    expect(lost.tries()).toBe(5);
    await expect(database.withActor(A, (t) => t.query('select 1/0'))).rejects.not.toBeInstanceOf(
      ConflictError,
    );
  });
});

describe('without an actor', () => {
  const tables = async (): Promise<readonly string[]> => {
    const client = new Client({ connectionString: test.superuserUrl });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'stegvis' and c.relkind in ('r', 'p') and c.relname <> 'migrations' order by 1`,
    );
    await client.end();
    return rows.map(({ name }) => name);
  };

  it('D3: no row of any table is seen, but of reference data', async () => {
    await fill(test);
    const seen: string[] = [];
    for (const name of await tables())
      for (const source of [app, worker]) {
        const rows = await source
          .query<unknown[]>(`select 1 from stegvis.${name} limit 1`)
          .catch((error: Error) => {
            if (/permission denied/.test(error.message)) return [];
            throw error;
          });
        if (rows.length > 0) seen.push(name);
      }
    expect(seen.filter((name) => !PUBLIC_REFERENCE_TABLES.some((reference) => reference === name))).toEqual(
      [],
    );
    // Something can be seen at all, so that the loop above can fail.
    expect(seen).toContain('municipalities');
  });

  it('D3: no row of any table is written, changed or removed', async () => {
    for (const name of await tables())
      for (const source of [app, worker]) {
        const change = async (sql: string): Promise<number> => {
          const result = await source.query<[unknown[], number]>(sql).catch((error: Error) => {
            if (/permission denied|row-level security|null value|violates/.test(error.message))
              return [[], 0] as const;
            throw error;
          });
          return Number(result[1] ?? 0);
        };
        expect({ name, removed: await change(`delete from stegvis.${name}`) }).toEqual({ name, removed: 0 });
      }
  });
});

/** A row in what holds persons and accounts, made past row-level security. */
const fill = async (at: TestDatabase): Promise<void> => {
  const client = new Client({ connectionString: at.superuserUrl, options: '-c search_path=stegvis,public' });
  await client.connect();
  const id = '00000000-0000-7000-8000-0000000000f1';
  await client.query(
    `insert into municipalities (code, label) values ('1280', 'Malmö') on conflict do nothing`,
  );
  await client.query(
    `insert into secrecy_domains (id, municipality_code, name, kind) values ('${id}', '1280', 'Nämnden', 'committee')`,
  );
  await client.query(
    `insert into accounts (id, email, name, status) values ('${id}', 'a@example.org', 'A', 'active')`,
  );
  await client.query(`insert into account_credentials (account_id, password_hash) values ('${id}', 'x')`);
  await client.query(
    `insert into memberships (id, account_id, role, municipality_code, domain_id) values ('${id}', '${id}', 'job_consultant', '1280', '${id}')`,
  );
  await client.query(
    `insert into sessions (token_hash, account_id, membership_id, expires_at) values ('x', '${id}', '${id}', now() + interval '1 hour')`,
  );
  await client.query(
    `insert into invitations (token_hash, account_id, expires_at) values ('x', '${id}', now() + interval '1 hour')`,
  );
  // Its triggers write as a role that row-level security binds, and nobody acts here.
  await client.query(`set session_replication_role = replica`);
  await client.query(
    `insert into participants (id, domain_id, municipality_code, given_name, family_name) values ('${id}', '${id}', '1280', 'A', 'B')`,
  );
  await client.query(`reset session_replication_role`);
  await client.query(
    `insert into assignments (id, domain_id, participant_id, membership_id) values ('${id}', '${id}', '${id}', '${id}')`,
  );
  await client.query(
    `insert into profile_values (id, domain_id, participant_id, kind, code, state, level, status, source, said_by_name) values ('${id}', '${id}', '${id}', 'capacity', 'vision', 'answered', 2, 'confirmed', 'staff', 'A')`,
  );
  await client.query(
    `insert into organisations (id, municipality_code, type, name) values ('${id}', '1280', 'partner_business', 'K')`,
  );
  await client.query(
    `insert into openings (id, municipality_code, organisation_id, kind, title, status, posted_by_name) values ('${id}', '1280', '${id}', 'individual_placement', 'T', 'draft', 'A')`,
  );
  await client.query(
    `insert into idempotency_keys (actor, key, fingerprint) values ('m:${id}', '${id}', 'x')`,
  );
  await client.end();
};
