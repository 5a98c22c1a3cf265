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
  expect(await findingsOf({ name: 'nothing', sql: 'select 1' }, ground)).toEqual([]);
});

/** One of each sort; `npm run proof` plants them all. */
const SAMPLE = [
  'an assignment holds after its end',
  'a membership holds after its end',
  'staff read every person of the domain',
  'the worker reads names',
  'what was said can be changed',
  'a coordinator may call for a person',
];

it.each(SAMPLE)('T2, T4: finds the planted fault "%s"', async (name) => {
  const fault = FAULTS.find((f) => f.name === name);
  if (!fault) throw new Error(`There is no fault "${name}"`);
  expect(await findingsOf(fault, ground)).not.toEqual([]);
});

it('tells when a fault can no longer be planted', async () => {
  await expect(
    findingsOf(
      { name: 'gone', inPolicy: 'participants.herself', replace: /never there/, by: 'true' },
      ground,
    ),
  ).rejects.toThrow('"gone" cannot be planted');
});
