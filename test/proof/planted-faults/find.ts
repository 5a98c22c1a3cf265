import type { DeclaredOperation } from '@stegvis/access';
import { catalogueFaults, dataSource } from '@stegvis/platform';
import { Client } from 'pg';
import { OPERATION_ROLES } from '../../api/support/operation-roles';
import { testDatabase } from '../../database';
import { CHANGEABLE_TABLES } from '../catalogue/changeable-tables';
import { judgeMatrix } from '../matrix/cells';
import { type ProbedAccess, probeAccess } from '../matrix/probe-access';
import { workerFaults } from '../matrix/probe-worker';
import type { ProofWorld } from '../support/proof-world';
import { plant, type PlantedFault } from './plant';

export interface Ground {
  readonly world: ProofWorld;
  readonly operations: readonly DeclaredOperation[];
  /** What the sound database gives, for faults of the policy. */
  readonly access: ProbedAccess;
}

/**
 * What each check says of a fault, in a fresh copy of the world or beside a policy with the fault; empty when none finds it.
 * @param want `first` ends with the check that finds something, the quick ones first.
 */
export const findingsOf = async (
  fault: PlantedFault,
  ground: Ground,
  want: 'all' | 'first' = 'all',
): Promise<readonly string[]> => {
  if ('operation' in fault) {
    const operations = ground.operations.map((o) => (o.field === fault.operation ? withFault(o, fault) : o));
    return matrix({ ...ground, operations });
  }
  const copy = await testDatabase(ground.world.test.name);
  const superuser = new Client({
    connectionString: copy.superuserUrl,
    options: '-c search_path=stegvis,public',
  });
  const app = dataSource(copy.appUrl, 'stegvis_app', [], 1);
  await superuser.connect();
  await app.initialize();
  try {
    await plant(superuser, fault);
    const quick = [
      ...(await workerFaults(copy.workerUrl)).map((line) => `worker: ${line}`),
      ...(await catalogueFaults(app, CHANGEABLE_TABLES)).map((line) => `catalogue: ${line}`),
    ];
    if (want === 'first' && quick.length > 0) return quick;
    const access = await probeAccess(ground.world, copy.appUrl, want === 'first' ? ground.access : undefined);
    return [...matrix({ ...ground, access }), ...quick];
  } finally {
    await app.destroy();
    await superuser.end();
    await copy.drop();
  }
};

const matrix = ({ world, operations, access }: Ground): readonly string[] => {
  const { missing, wrong } = judgeMatrix({
    operations,
    operationRoles: OPERATION_ROLES,
    actors: world.actors,
    access,
  });
  return [...missing, ...wrong].map((line) => `matrix: ${line}`);
};

const withFault = (
  operation: DeclaredOperation,
  { admits, shutsOut }: { readonly admits?: string; readonly shutsOut?: string },
): DeclaredOperation => {
  if (typeof operation.roles === 'string') throw new Error(`${operation.field} has no list of roles`);
  const roles = [...operation.roles, ...(admits ? [admits] : [])].filter((role) => role !== shutsOut);
  return { ...operation, roles: roles as typeof operation.roles };
};
