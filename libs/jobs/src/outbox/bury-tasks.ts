import type { EntityManager } from 'typeorm';
import type { OutboxLimits } from './outbox-limits';

/** Leaves as dead letters the tasks whose last attempt ended with its process. @returns their kinds and ids. */
export const buryTasks = async (
  transaction: EntityManager,
  limits: OutboxLimits,
): Promise<readonly { readonly id: string; readonly kind: string }[]> => {
  const [rows] = await transaction.query<[{ id: string; kind: string }[], number]>(
    `update outbox set dead_at = clock_timestamp(), claimed_by = null, claimed_until = null,
       last_error = coalesce(last_error, 'the process ended')
     where done_at is null and dead_at is null and attempts >= $1 and claimed_until < clock_timestamp()
     returning id::text as id, kind`,
    [limits.attempts],
  );
  return rows;
};
