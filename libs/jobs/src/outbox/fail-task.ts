import type { EntityManager } from 'typeorm';
import type { HeldTask } from '../tasks/settle-task';
import type { OutboxLimits } from './outbox-limits';
import { retryDelay } from './retry-delay';

/**
 * Notes that a handling failed and when to try again; the last attempt leaves a dead letter (reliability O7).
 * @param error name and code only: messages of a database or a server may quote personal data.
 */
export const failTask = async (
  transaction: EntityManager,
  task: HeldTask,
  error: string,
  limits: OutboxLimits,
): Promise<'again' | 'dead' | 'lost'> => {
  const dead = task.attempt >= limits.attempts;
  const [rows] = await transaction.query<[unknown[], number]>(
    `update outbox set claimed_by = null, claimed_until = null, last_error = $3,
       available_at = clock_timestamp() + make_interval(secs => $4), dead_at = case when $5 then clock_timestamp() end
     where id = $1 and claimed_by = $2 and done_at is null and dead_at is null returning id`,
    [
      task.payload.outboxId,
      task.token,
      error.slice(0, 200),
      retryDelay(task.attempt, undefined, limits) / 1000,
      dead,
    ],
  );
  if (rows.length === 0) return 'lost';
  return dead ? 'dead' : 'again';
};

/** Name and code of an error, nothing of its message. */
export const errorClass = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const known = [code, driverError?.code].find((c) => typeof c === 'string' || typeof c === 'number');
  return known === undefined ? error.constructor.name : `${error.constructor.name} ${String(known)}`;
};
