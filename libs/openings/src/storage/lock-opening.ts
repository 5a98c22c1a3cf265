import { ConflictError, NotFoundError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { OpeningEntity } from './opening.entity';

/**
 * The row, locked until the transaction ends, so that two acts on one opening come one after the other.
 * @throws NotFoundError when it is absent or not the actor's to change.
 * @throws ConflictError when somebody saved since the actor read it.
 */
export const lockOpening = async (
  transaction: EntityManager,
  id: string,
  expectedVersion: number,
): Promise<OpeningEntity> => {
  const row = await transaction.findOne(OpeningEntity, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!row) throw new NotFoundError();
  if (row.version !== expectedVersion) throw new ConflictError('changed-by-other', row.version);
  return row;
};
