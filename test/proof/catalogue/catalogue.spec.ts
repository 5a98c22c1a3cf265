import { catalogueFaults, dataSource } from '@stegvis/platform';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../database';
import { reportProof } from '../support/report';
import { CHANGEABLE_TABLES } from './changeable-tables';

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

it('T4, D11: the lint of the catalogue finds nothing in what the migrations make, as either role', async () => {
  const found = [
    ...new Set([
      ...(await catalogueFaults(app, CHANGEABLE_TABLES)),
      ...(await catalogueFaults(worker, CHANGEABLE_TABLES)),
    ]),
  ];
  reportProof({ catalogueFindings: found.length });
  expect(found).toEqual([]);
});

/** What breaks the catalogue, what mends it, and what the lint must say. */
const PLANTED: readonly (readonly [string, string, string, string])[] = [
  [
    'a table about persons that knows no domain',
    `create table planted (participant_id uuid)`,
    `drop table planted`,
    'table about persons without a domain: planted',
  ],
  [
    'a person named by an id that leads nowhere',
    `create table planted (domain_id uuid, participant_id uuid)`,
    `drop table planted`,
    'participant named without a foreign key: planted',
  ],
  [
    'a foreign key to what was said about a person, without the domain',
    `alter table profile_values add constraint planted foreign key (answers_id) references profile_values (id)`,
    `alter table profile_values drop constraint planted`,
    'foreign key without the domain: profile_values.planted',
  ],
  [
    'a unique key of a person without the domain',
    `create unique index planted on assignments (participant_id, membership_id)`,
    `drop index planted`,
    'unique key without the domain: assignments.planted',
  ],
  [
    'a foreign key without an index',
    `alter table openings add column planted uuid, add constraint planted foreign key (planted) references memberships (id)`,
    `alter table openings drop column planted`,
    'foreign key without an index: openings.planted',
  ],
  [
    'a foreign key whose index holds a part of the rows',
    `drop index memberships_participant_idx`,
    `create index memberships_participant_idx on memberships (domain_id, participant_id) where participant_id is not null`,
    'foreign key without an index: memberships.memberships_participant_fk',
  ],
  [
    'a definer function of a superuser',
    `create function planted() returns int language sql security definer set search_path = stegvis, pg_temp as 'select 1'; revoke all on function planted() from public`,
    `drop function planted()`,
    'definer function whose owner signs in or is above row security: planted',
  ],
  [
    'a definer function that everybody may call',
    `grant execute on function assigned_participants() to public`,
    `revoke execute on function assigned_participants() from public`,
    'definer function that everybody may call: assigned_participants',
  ],
  [
    'a right of everybody',
    `grant select on participants to public`,
    `revoke select on participants from public`,
    'right of everybody: SELECT on participants',
  ],
  [
    'a right to empty a table',
    `grant truncate on profile_values to stegvis_worker`,
    `revoke truncate on profile_values from stegvis_worker`,
    'right to empty a table: profile_values by stegvis_worker',
  ],
  [
    'a change of what is appended only',
    `grant update on profile_values to stegvis_app`,
    `revoke update on profile_values from stegvis_app`,
    'append-only table may be changed: update on profile_values by app',
  ],
  [
    'a change of one column of what is appended only',
    `grant update (reason) on opening_events to stegvis_app`,
    `revoke update (reason) on opening_events from stegvis_app`,
    'append-only table may be changed: update on opening_events by app',
  ],
  [
    'a delete of what is appended only',
    `grant delete on opening_events to stegvis_worker`,
    `revoke delete on opening_events from stegvis_worker`,
    'append-only table may be changed: delete on opening_events by worker',
  ],
];

it.each(PLANTED)('T4, D5: the lint of the catalogue finds %s', async (_what, plant, mend, fault) => {
  await superuser.query(plant);
  try {
    expect(await catalogueFaults(app, CHANGEABLE_TABLES)).toContain(fault);
  } finally {
    await superuser.query(mend);
  }
  expect(await catalogueFaults(app, CHANGEABLE_TABLES)).toEqual([]);
});

it.each([
  ['statement_timeout', '5s'],
  ['lock_timeout', '2s'],
  ['idle_in_transaction_session_timeout', '10s'],
])('D11: the lint finds a service whose %s is not %s', async (name, limit) => {
  await app.query(`set ${name} = '77s'`);
  try {
    expect(await catalogueFaults(app, CHANGEABLE_TABLES)).toEqual([`limit is not ${limit}: ${name}`]);
  } finally {
    await app.query(`reset ${name}`);
  }
});
