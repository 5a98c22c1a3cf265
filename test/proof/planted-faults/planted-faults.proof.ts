import { inspectApi } from '../../api/support/inspect-api';
import { probeAccess } from '../matrix/probe-access';
import { makeProofWorld } from '../support/proof-world';
import { reportProof } from '../support/report';
import { FAULTS } from './faults';
import { findingsOf, type Ground } from './find';

// Each fault is planted in a database of its own.
jest.setTimeout(600_000);

let ground: Ground;
beforeAll(async () => {
  const operations = (await inspectApi()).operations.all();
  const world = await makeProofWorld();
  ground = { world, operations, access: await probeAccess(world, world.test.appUrl) };
});
afterAll(() => ground.world.test.drop());

it('T2, T4: every planted fault is found', async () => {
  const found: string[] = [];
  const notFound: string[] = [];
  for (const fault of FAULTS) {
    const findings = await findingsOf(fault, ground);
    if (findings.length === 0) notFound.push(fault.name);
    else found.push(`${fault.name} → ${findings[0]}`);
  }
  process.stdout.write(`${found.join('\n')}\n`);
  reportProof({ plantedFaults: FAULTS.length, plantedFaultsNotFound: notFound });
  expect(notFound).toEqual([]);
  expect(FAULTS.length).toBeGreaterThanOrEqual(30);
});
