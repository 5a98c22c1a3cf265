import { type EntityManager, In } from 'typeorm';
import type { WorkplaceFacts } from '../domain/organisation-facts';
import { groupBy } from './group-by';
import { WorkplaceEntity } from '../storage/workplace.entity';
import { workplaceFacts } from '../storage/to-facts';

/** Workplaces by id, one statement; what is absent or not the actor's to read is missing from the answer. */
export const readWorkplaces = async (
  transaction: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, WorkplaceFacts>> => {
  const rows = await transaction.findBy(WorkplaceEntity, { id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, workplaceFacts(row)]));
};

/** Workplaces of several organisations by name, one statement. */
export const readWorkplacesOf = async (
  transaction: EntityManager,
  organisationIds: readonly string[],
): Promise<ReadonlyMap<string, WorkplaceFacts[]>> => {
  const rows = await transaction.find(WorkplaceEntity, {
    where: { organisationId: In([...organisationIds]) },
    order: { name: 'asc', id: 'asc' },
  });
  return groupBy(rows.map(workplaceFacts), (row) => row.organisationId);
};
