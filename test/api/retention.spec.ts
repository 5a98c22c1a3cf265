import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { retentionDocument, retentionFaults } from '@stegvis/platform';
import { DataSource } from 'typeorm';
import { RETENTION } from '../../apps/api/src/retention';
import { testDatabase, type TestDatabase } from '../database';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

const FILE = join(__dirname, '../../docs/retention.md');

describe('retention', () => {
  let test: TestDatabase;
  let owner: DataSource;
  beforeAll(async () => {
    test = await testDatabase();
    owner = await new DataSource({ type: 'postgres', url: test.ownerUrl }).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await test.drop();
  });

  it('R1: is declared for every table that there is, and for no other', async () => {
    expect(await retentionFaults(owner, RETENTION)).toEqual([]);
  });

  it('R1: is written down in docs/retention.md as it runs: "UPDATE_DOCUMENTS=1 npx jest test/api/retention" after a change', () => {
    const document = retentionDocument(RETENTION);
    if (process.env['UPDATE_DOCUMENTS'] === '1') writeFileSync(FILE, document);
    expect(readFileSync(FILE, 'utf8')).toBe(document);
  });

  it('R1: finds a table that nobody declared, one that is gone, one declared twice, and one about persons that says not how', async () => {
    await owner.query(`create table stegvis.loose_notes (id uuid, participant_id uuid)`);
    const [sessions] = RETENTION.filter((r) => r.table === 'sessions');
    const values = RETENTION.filter((r) => r.table === 'profile_values').map(
      ({ person: _, ...rest }) => rest,
    );
    const faults = await retentionFaults(owner, [
      ...RETENTION.filter((r) => r.table !== 'profile_values'),
      ...values,
      { table: 'gone', holds: ['C4'], controller: 'domain', rule: 'notices', from: 'x' },
      ...(sessions ? [sessions] : []),
    ]);
    expect(faults).toEqual([
      'belongs to a case and to no person: profile_values',
      'is about persons and does not say how: profile_values',
      'no retention is declared: loose_notes',
      'retention declared twice: sessions',
      'retention without a table: gone',
    ]);
    await owner.query(`drop table stegvis.loose_notes`);
  });

  it('R1: every condition of a declaration is SQL that the table understands', async () => {
    for (const { table, over, municipality, person } of RETENTION)
      for (const [expression, type] of [
        [over, 'timestamptz'],
        [municipality, 'text'],
        [person?.noted, 'timestamptz'],
        [person?.onRequest, 'boolean'],
      ] as const)
        if (expression !== undefined)
          await owner.query(
            `set search_path = stegvis; select (${expression})::${type} from stegvis.${table} t limit 0`,
          );
  });
});
