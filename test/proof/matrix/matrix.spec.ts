import type { DeclaredOperation } from '@stegvis/access';
import { inspectApi } from '../../api/support/inspect-api';
import { OPERATION_ROLES } from '../../api/support/operation-roles';
import { makeProofWorld, type ProofWorld } from '../support/proof-world';
import { reportProof } from '../support/report';
import { judgeMatrix, type MatrixResult } from './cells';
import { type ProbedAccess, probeAccess } from './probe-access';
import { workerFaults } from './probe-worker';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: ProofWorld;
let operations: readonly DeclaredOperation[];
let access: ProbedAccess;
let result: MatrixResult;
beforeAll(async () => {
  operations = (await inspectApi()).operations.all();
  world = await makeProofWorld();
  access = await probeAccess(world, world.test.appUrl);
  result = judge();
  reportProof({ matrixCells: result.cells, missingCells: result.missing.length });
});
afterAll(() => world.test.drop());

const judge = (changed: Partial<Parameters<typeof judgeMatrix>[0]> = {}): MatrixResult =>
  judgeMatrix({ operations, operationRoles: OPERATION_ROLES, actors: world.actors, access, ...changed });

it('T2, A1: no cell of role × relation × operation × class is missing', () => {
  expect(result.missing).toEqual([]);
  expect(result.cells).toBeGreaterThan(1500);
});

it('T2, A6, A9: policy and row-level security give each cell exactly when the hand-written table does', () => {
  expect(result.wrong).toEqual([]);
});

it('finds an operation, a class and a table that nobody has written down', () => {
  const [first] = operations;
  const unknown = { ...first, field: 'planted', dataClasses: ['C11'] } as unknown as DeclaredOperation;
  const { missing } = judge({
    operations: [...operations, unknown],
    access: { ...access, unclassified: ['planted'] },
  });
  expect(missing).toEqual([
    'planted: add its line to test/api/support/operation-roles.ts',
    'C11 of planted: add a column to test/proof/expected-access.ts',
    'table planted names a person: add its class to test/proof/matrix/table-classes.ts',
  ]);
});

it('T2, D1: the worker reads coded columns of persons, each part what it needs', async () => {
  expect(await workerFaults(world.test.workerUrl)).toEqual([]);
});
