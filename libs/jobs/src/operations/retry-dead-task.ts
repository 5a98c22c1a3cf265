import { expectOneRow } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** Gives a dead letter its attempts anew (reliability O7). Done as the relay. @throws NotFoundError when it is not dead. */
export const retryDeadTask = async (transaction: EntityManager, outboxId: string): Promise<void> => {
  const [, count] = await transaction.query<[unknown[], number]>(
    `update outbox set dead_at = null, attempts = 0, available_at = clock_timestamp(), claimed_by = null, claimed_until = null
     where id = $1 and dead_at is not null and done_at is null`,
    [outboxId],
  );
  expectOneRow(count);
};
