import { inspectApi } from '../../api/support/inspect-api';
import { probeAccess } from '../matrix/probe-access';
import { makeProofWorld } from '../support/proof-world';
import { FAULTS } from './faults';
import { findingsOf, type Ground } from './find';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let ground: Ground;
beforeAll(async () => {
  const operations = (await inspectApi()).operations.all();
  const world = await makeProofWorld();
  ground = { world, operations, access: await probeAccess(world, world.test.appUrl) };
});
afterAll(() => ground.world.test.drop());

it('says nothing of a database and a policy without a fault', async () => {
  const nothing = { name: 'nothing', sql: 'select 1' };
  expect(await findingsOf(nothing, ground)).toEqual([]);
  expect(await findingsOf(nothing, ground, 'first')).toEqual([]);
});

/** One of five, from every part of both tables; `npm run proof` plants them all. */
const PLANTED = FAULTS.filter((_, at) => at % 5 === 0);

it('plants fifteen faults and more, of every sort', () => {
  expect(PLANTED.length).toBeGreaterThanOrEqual(15);
  const sorts = ['inFunction', 'inPolicy', 'sql', 'operation'];
  expect(sorts.filter((sort) => !PLANTED.some((fault) => sort in fault))).toEqual([]);
});

it.each(PLANTED)('T2, T4: finds the planted fault "$name"', async (fault) => {
  expect(await findingsOf(fault, ground, 'first')).not.toEqual([]);
});

it('tells when a fault can no longer be planted', async () => {
  await expect(
    findingsOf(
      { name: 'gone', inPolicy: 'participants.herself', replace: /never there/, by: 'true' },
      ground,
    ),
  ).rejects.toThrow('"gone" cannot be planted');
});
