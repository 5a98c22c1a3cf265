import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database, dataSource, newId, system } from '@stegvis/platform';
import { Client } from 'pg';
import { testDatabase, type TestDatabase } from '../../../../../test/database';
import { recordShown } from '../record-looks';
import { type LoggedRow, SEALED_COLUMNS, sealOf } from './chain';
import { keepHeads, readHeads } from './heads-file';
import { sealLog } from './seal-log';
import { sealingIsLate } from './unsealed';
import { verifyLog } from './verify-log';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

const [FSF, ASF] = [newId(), newId()];
let test: TestDatabase;
let database: Database;
let superuser: Client;
let folder: string;
let file: string;

beforeEach(async () => {
  test = await testDatabase();
  const app = dataSource(test.appUrl, 'stegvis_app', [], 3);
  const worker = dataSource(test.workerUrl, 'stegvis_worker', [], 3);
  await Promise.all([app.initialize(), worker.initialize()]);
  database = new Database(app, worker);
  superuser = new Client({ connectionString: test.superuserUrl, options: '-c search_path=stegvis,public' });
  await superuser.connect();
  folder = await mkdtemp(join(tmpdir(), 'stegvis-heads-'));
  file = join(folder, 'deep', 'heads.jsonl');
});
afterEach(async () => {
  await superuser.end();
  await database.close();
  await test.drop();
  await rm(folder, { recursive: true });
});

/** Looks of two domains, in turn. */
const log = (count: number, age = '0 minutes') =>
  superuser.query(
    `insert into access_log (at, domain_id, actor, action, subject_id, data_classes, relation, decision, request_id, source)
     select now() - $4::interval, case when i % 2 = 0 then $1::uuid else $2::uuid end, 'm:x', 'participants.read', gen_random_uuid(), '{C3,C4}', 'assigned', 'permit', gen_random_uuid(), 'web'
     from generate_series(1, $3) i`,
    [FSF, ASF, count, age],
  );
const verify = async () => (await verifyLog(database, await readHeads(file))).faults;
/** Something done past every right, by one who holds the database itself. */
const tamper = async (sql: string) => {
  const { rowCount } = await superuser.query(sql);
  expect(rowCount).toBeGreaterThan(0);
};
/** A log with a sealed past. */
const sealedLog = async () => {
  await log(40);
  await sealLog(database);
  await keepHeads(database, file, new Date('2026-03-02T10:00:00Z'));
  await log(10);
  await sealLog(database);
};

it('L3: seals every row once, in one chain for each domain, and finds nothing wrong with it', async () => {
  await log(4001);
  expect(await sealLog(database)).toBe(4001);
  expect(await sealLog(database)).toBe(0);
  await log(3);
  expect(await sealLog(database)).toBe(3);
  const { rows } = await superuser.query(
    `select domain_id, count(*)::int as rows, max(position)::int as last from access_log_seals group by 1 order by 2`,
  );
  expect(rows).toEqual([
    { domain_id: FSF, rows: 2001, last: 2001 },
    { domain_id: ASF, rows: 2003, last: 2003 },
  ]);
  expect(await verifyLog(database, [])).toEqual({ rows: 4004, domains: 2, faults: [] });
});

it('L3: seals a row that is committed after a later one', async () => {
  const slow = new Client({ connectionString: test.superuserUrl, options: '-c search_path=stegvis,public' });
  await slow.connect();
  await slow.query('begin');
  await slow.query(
    `insert into access_log (domain_id, actor, action, data_classes, relation, decision, request_id, source) values ('${FSF}', 's:x', 'x', '{}', 'none', 'deny', gen_random_uuid(), 'web')`,
  );
  await log(2);
  expect(await sealLog(database)).toBe(2);
  await slow.query('commit');
  await slow.end();
  expect(await sealLog(database)).toBe(1);
  expect(await verify()).toEqual([]);
});

it('L3: two sealers at once make one chain', async () => {
  await log(500);
  await Promise.all([sealLog(database), sealLog(database), sealLog(database)]);
  await sealLog(database);
  expect(await verify()).toEqual([]);
  const { rows } = await superuser.query(`select count(*)::int as n from access_log_seals`);
  expect(rows).toEqual([{ n: 500 }]);
});

it('L3: a look does not wait for the chain', async () => {
  await log(5);
  await database.withActor(system('sealer'), async (transaction) => {
    await transaction.query(`select pg_try_advisory_xact_lock(7346103)`);
    await superuser.query(`set lock_timeout = '1s'`);
    await log(1);
    const other = dataSource(test.appUrl, 'stegvis_app', [], 1);
    await other.initialize();
    const reader = new Database(other, other);
    await reader.withActor(system('set-up'), (t) =>
      recordShown(t, { action: 'participants.read', subjects: [newId()], classes: ['C3'] }),
    );
    await reader.close();
  });
  expect(await sealLog(database)).toBe(7);
});

it.each([
  [
    'removed',
    `delete from access_log where id = (select log_id from access_log_seals where domain_id = '${FSF}' and position = 7)`,
    { fault: 'removed', position: 7 },
  ],
  [
    'changed',
    `update access_log set subject_id = gen_random_uuid() where id = (select log_id from access_log_seals where domain_id = '${FSF}' and position = 7)`,
    { fault: 'changed-or-moved', position: 7 },
  ],
  [
    'set to another time',
    `update access_log set at = at + interval '1 microsecond' where id = (select log_id from access_log_seals where domain_id = '${FSF}' and position = 7)`,
    { fault: 'changed-or-moved', position: 7 },
  ],
  [
    'reordered',
    `update access_log_seals s set log_id = case s.position when 7 then t.b else t.a end
     from (select min(log_id) filter (where position = 7) as a, min(log_id) filter (where position = 8) as b from access_log_seals where domain_id = '${FSF}') t
     where s.domain_id = '${FSF}' and s.position in (7, 8)`,
    { fault: 'changed-or-moved', position: 7 },
  ],
  [
    'removed with its seal',
    `with seal as (delete from access_log_seals where domain_id = '${FSF}' and position = 7 returning log_id) delete from access_log where id in (select log_id from seal)`,
    { fault: 'seal-removed', position: 8 },
  ],
])('L3: finds a row that was %s', async (_what, sql, found) => {
  await sealedLog();
  expect(await verify()).toEqual([]);
  await superuser.query(`alter table access_log_seals drop constraint access_log_seals_once_uq`);
  await tamper(sql);
  expect(await verify()).toContainEqual(expect.objectContaining({ ...found, domainId: FSF }));
  expect((await verify()).every((fault) => fault.domainId === FSF)).toBe(true);
});

it('L3: finds a row that was changed together with its own seal, by the seal that follows', async () => {
  await sealedLog();
  await tamper(
    `update access_log set subject_id = gen_random_uuid() where id = (select log_id from access_log_seals where domain_id = '${FSF}' and position = 7)`,
  );
  const {
    rows: [before],
  } = await superuser.query<{ hash: Buffer }>(
    `select hash from access_log_seals where domain_id = '${FSF}' and position = 6`,
  );
  const {
    rows: [row],
  } = await superuser.query<LoggedRow>(
    `select ${SEALED_COLUMNS} from access_log l join access_log_seals s on s.log_id = l.id where s.domain_id = '${FSF}' and s.position = 7`,
  );
  await superuser.query(`update access_log_seals set hash = $1 where domain_id = '${FSF}' and position = 7`, [
    sealOf(before?.hash ?? Buffer.alloc(0), row as LoggedRow),
  ]);
  expect(await verify()).toEqual([expect.objectContaining({ fault: 'changed-or-moved', position: 8 })]);
});

it('L3: finds a chain that was cut off or made anew, by the heads that are kept outside the database', async () => {
  await sealedLog();
  await tamper(
    `with cut as (delete from access_log_seals where domain_id = '${FSF}' and position >= 15 returning log_id) delete from access_log where id in (select log_id from cut)`,
  );
  expect(await verify()).toEqual([{ fault: 'head-differs', domainId: FSF, position: 20, logId: null }]);
  await tamper(`update access_log set action = 'nothing.happened' where domain_id = '${ASF}'`);
  await tamper(`delete from access_log_seals where domain_id = '${ASF}'`);
  await sealLog(database);
  expect(await verify()).toContainEqual(expect.objectContaining({ fault: 'head-differs', domainId: ASF }));
  expect((await verifyLog(database, [])).faults).toEqual([]);
});

it('L3: keeps one head of each domain a day, and adds to the file without changing what stands there', async () => {
  await sealedLog();
  const before = await readFile(file, 'utf8');
  expect(await keepHeads(database, file, new Date('2026-03-02T22:59:00Z'))).toBe(0);
  // Midnight in Sweden.
  expect(await keepHeads(database, file, new Date('2026-03-02T23:00:00Z'))).toBe(2);
  const after = await readFile(file, 'utf8');
  expect(after.startsWith(before)).toBe(true);
  expect((await readHeads(file)).map((head) => [head.day, head.position])).toEqual([
    ['2026-03-02', 20],
    ['2026-03-02', 20],
    ['2026-03-03', 25],
    ['2026-03-03', 25],
  ]);
});

it('L3: a row that has waited five minutes for its seal raises an alarm, and is found', async () => {
  await log(2, '4 minutes');
  expect(await sealingIsLate(database)).toBe(false);
  await log(1, '6 minutes');
  expect(await sealingIsLate(database)).toBe(true);
  expect(await verify()).toEqual([expect.objectContaining({ fault: 'never-sealed', domainId: ASF })]);
  await sealLog(database);
  expect(await sealingIsLate(database)).toBe(false);
});

it('no service may change or remove a seal, and only the sealer adds one (L3)', async () => {
  await sealedLog();
  const { rows } = await superuser.query(
    `select r.rolname, p.name from pg_roles r cross join unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) as p(name)
     where r.rolname like 'stegvis\\_%' and r.rolname <> 'stegvis_owner' and not r.rolsuper and has_table_privilege(r.oid, 'stegvis.access_log_seals', p.name)`,
  );
  expect(rows).toEqual([]);
  for (const name of ['notices', 'matching', 'relay', 'search'] as const)
    await expect(
      database.withActor(system(name), (t) =>
        t.query(
          `insert into access_log_seals (domain_id, position, log_id, hash) values ('${FSF}', 999, 999, decode(repeat('00', 32), 'hex'))`,
        ),
      ),
    ).rejects.toThrow(/row-level security/);
});
