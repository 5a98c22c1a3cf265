import { ConflictError, NotFoundError } from '@stegvis/platform';
import type { EntityManager, EntityTarget, FindOptionsWhere } from 'typeorm';

/**
 * Locks the row that is about to be changed. Row-level security lets a lock through only where it would let the change
 * through, so a row that may be read but not changed is not found (security D9); two at once wait for each other here.
 * @throws NotFoundError for an absent row and for one that is not the actor's to change; ConflictError with the version
 * now, when it is not the expected one (reliability W5).
 */
export const lockForEdit = async <T extends { id: string; version: number }>(
  transaction: EntityManager,
  entity: EntityTarget<T>,
  where: FindOptionsWhere<T>,
  expectedVersion: number,
): Promise<T> => {
  const row = await transaction.findOne(entity, { where, lock: { mode: 'pessimistic_write' } });
  if (!row) throw new NotFoundError();
  if (row.version !== expectedVersion) throw new ConflictError('changed-by-other', row.version);
  return row;
};
