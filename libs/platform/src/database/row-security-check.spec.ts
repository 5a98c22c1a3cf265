import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../../../test/database';
import { dataSource } from './data-source';
import { rowSecurityFaults } from './row-security-check';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let test: TestDatabase;
let superuser: Client;
let app: DataSource;
let worker: DataSource;
beforeAll(async () => {
  test = await testDatabase();
  superuser = new Client({ connectionString: test.superuserUrl, options: '-c search_path=stegvis,public' });
  await superuser.connect();
  app = dataSource(test.appUrl, 'stegvis_app', [], 1);
  worker = dataSource(test.workerUrl, 'stegvis_worker', [], 1);
  await app.initialize();
  await worker.initialize();
});
afterAll(async () => {
  await app.destroy();
  await worker.destroy();
  await superuser.end();
  await test.drop();
});

it('D1: finds nothing in what the migrations make, as either role', async () => {
  expect(await rowSecurityFaults(app)).toEqual([]);
  expect(await rowSecurityFaults(worker)).toEqual([]);
});

it.each([
  [
    'row security is off',
    `alter table participants disable row level security`,
    `alter table participants enable row level security`,
    'row security is off: participants',
  ],
  [
    'row security is not forced',
    `alter table openings no force row level security`,
    `alter table openings force row level security`,
    'row security is not forced: openings',
  ],
  [
    'a table without a policy',
    `create table planted (id int); alter table planted enable row level security; alter table planted force row level security`,
    `drop table planted`,
    'no policy: planted',
  ],
  [
    'a table that nobody protected',
    `create table planted (id int)`,
    `drop table planted`,
    'row security is off: planted',
  ],
  [
    'a policy that is always true',
    `create policy planted on participants for select using (true)`,
    `drop policy planted on participants`,
    'policy is always true: participants.planted',
  ],
  [
    'a check that is always true',
    `create policy planted on accounts for insert with check (true)`,
    `drop policy planted on accounts`,
    'policy is always true: accounts.planted',
  ],
  [
    'an always-true policy that lets reference data be written',
    `create policy planted on municipalities for update using (true)`,
    `drop policy planted on municipalities`,
    'policy is always true: municipalities.planted',
  ],
  [
    'a view with the rights of its owner',
    `create view planted as select id from participants`,
    `drop view planted`,
    'view is not security_invoker: planted',
  ],
  [
    'a materialised view',
    `create materialized view planted as select id from openings`,
    `drop materialized view planted`,
    'materialised view: planted',
  ],
  [
    'a definer function without a search path',
    `create function planted() returns int language sql security definer as 'select 1'`,
    `drop function planted()`,
    'definer function without fixed search_path: planted',
  ],
])('D1, D6: finds %s', async (_what, plant, mend, fault) => {
  await superuser.query(plant);
  try {
    expect(await rowSecurityFaults(app)).toContain(fault);
  } finally {
    await superuser.query(mend);
  }
  expect(await rowSecurityFaults(app)).toEqual([]);
});

it('D6: takes a view with the rights of the reader', async () => {
  await superuser.query(`create view planted with (security_invoker = true) as select id from participants`);
  expect(await rowSecurityFaults(app)).toEqual([]);
  await superuser.query(`drop view planted`);
});

it.each([
  ['bypasses row security', `alter role planted_role bypassrls`],
  ['is a superuser', `alter role planted_role superuser`],
])('D1: finds a service that %s', async (_what, alter) => {
  const name = `planted_${test.name.slice(-12)}`;
  await superuser.query(`create role ${name} login password 'planted'`);
  await superuser.query(alter.replace('planted_role', name));
  await superuser.query(`grant connect on database ${test.name} to ${name}`);
  await superuser.query(`grant usage on schema stegvis to ${name}`);
  const url = new URL(test.appUrl);
  url.username = name;
  url.password = 'planted';
  const source = dataSource(url.href, 'stegvis_app', [], 1);
  source.setOptions({ extra: { options: '-c search_path=stegvis,public' } });
  try {
    await source.initialize();
    expect(await rowSecurityFaults(source)).toEqual([
      `works as an owner, superuser or bypassing role: ${name}`,
    ]);
  } finally {
    if (source.isInitialized) await source.destroy();
    await superuser.query(`drop owned by ${name}; drop role ${name}`);
  }
});

it('D1: finds a service that signs in as the owner of the tables', async () => {
  const source = dataSource(test.ownerUrl, 'stegvis_app', [], 1);
  source.setOptions({ extra: { options: '-c search_path=stegvis,public' } });
  await source.initialize();
  try {
    expect(await rowSecurityFaults(source)).toEqual([expect.stringContaining('works as an owner')]);
  } finally {
    await source.destroy();
  }
});
