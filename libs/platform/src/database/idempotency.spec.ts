import fc from 'fast-check';
import { testDatabase, type TestDatabase } from '../../../../test/database';
import { newId } from '../ids';
import type { Actor } from './actor';
import { Database } from './database';
import { dataSource } from './data-source';
import { canonicalJson, once } from './idempotency';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

const member = (membershipId: string): Actor => ({
  kind: 'member',
  membershipId,
  accountId: membershipId,
  role: 'coordinator',
  organisationId: null,
  domainId: null,
  municipalityCode: null,
  participantId: null,
});
const A = member('00000000-0000-7000-8000-00000000000a');
const B = member('00000000-0000-7000-8000-00000000000b');

let test: TestDatabase;
let database: Database;
beforeAll(async () => {
  test = await testDatabase();
  const app = dataSource(test.appUrl, 'stegvis_app', [], 4);
  const worker = dataSource(test.workerUrl, 'stegvis_worker', [], 1);
  await app.initialize();
  await worker.initialize();
  database = new Database(app, worker);
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

/** Does countable work under a key. */
const doing = (
  actor: Actor,
  key: string,
  input: unknown,
  work: () => Promise<unknown> = async () => ({ id: newId() }),
) => database.withActor(actor, (transaction) => once(transaction, 'test.do', key, input, work));

it('does the work once and gives the first result again', async () => {
  const key = newId();
  let times = 0;
  const work = async () => ({ n: (times += 1) });
  expect(await doing(A, key, { a: 1, b: 2 }, work)).toEqual({ n: 1 });
  expect(await doing(A, key.toUpperCase(), { b: 2, a: 1 }, work)).toEqual({ n: 1 });
  expect(times).toBe(1);
});

it('does it once for many at once', async () => {
  const key = newId();
  let times = 0;
  const results = await Promise.all(
    Array.from({ length: 4 }, () => doing(A, key, {}, async () => ({ n: (times += 1) }))),
  );
  expect(times).toBe(1);
  expect(results).toEqual(results.map(() => ({ n: 1 })));
});

it('refuses the key for another input or another operation', async () => {
  const key = newId();
  await doing(A, key, { a: 1 });
  await expect(doing(A, key, { a: 2 })).rejects.toMatchObject({
    fields: [{ path: 'idempotencyKey', code: 'key-used-for-other-input' }],
  });
  await expect(
    database.withActor(A, (t) => once(t, 'test.other', key, { a: 1 }, async () => null)),
  ).rejects.toMatchObject({ problem: 'input' });
});

it('is another key for another actor', async () => {
  const key = newId();
  expect(await doing(A, key, {}, async () => 'hers')).toBe('hers');
  expect(await doing(B, key, {}, async () => 'mine')).toBe('mine');
});

it('forgets a key whose work failed', async () => {
  const key = newId();
  await expect(
    doing(A, key, {}, async () => {
      throw new Error('half-way');
    }),
  ).rejects.toThrow('half-way');
  expect(await doing(A, key, {}, async () => 'now')).toBe('now');
});

it.each(['', 'abc', '00000000-0000-0000-0000'])('takes no key that is no id: %p', async (key) => {
  await expect(doing(A, key, {})).rejects.toMatchObject({
    fields: [{ path: 'idempotencyKey', code: 'id-malformed' }],
  });
});

it('has one fingerprint for one input, whatever the order of its fields', () => {
  const shuffled = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shuffled)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([k, v]) => [k, shuffled(v)]),
          )
        : value;
  fc.assert(fc.property(fc.jsonValue(), (value) => canonicalJson(shuffled(value)) === canonicalJson(value)));
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  expect(canonicalJson(undefined)).toBe('null');
});
