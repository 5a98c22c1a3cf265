import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { JobKind, JobMap } from '../tasks/job-map';
import type { HeldTask } from '../tasks/settle-task';
import type { OutboxLimits } from './outbox-limits';

/** How a relay signs its claims. A handler may take a task over from a relay, never from another handler. */
export const RELAY_MARK = 'relay:';

/**
 * Takes a task from the relay into one handler's hands. The attempt is counted here, before the work, so that a task
 * that kills its process is counted too; claims are not, so that a stopped queue costs no attempts.
 * @returns null when it is settled, dead, or in another handler's hands: the job is then a repetition and does nothing.
 */
export const holdTask = async <K extends JobKind>(
  transaction: EntityManager,
  kind: K,
  outboxId: string,
  limits: OutboxLimits,
): Promise<HeldTask<K> | null> => {
  const token = `handler:${randomUUID()}`;
  const [rows] = await transaction.query<
    [{ subject_id: string; subject_version: number; attempts: number }[], number]
  >(
    `update outbox set attempts = attempts + 1, claimed_by = $2, claimed_until = clock_timestamp() + make_interval(secs => $3)
     where id = $1 and kind = $4 and done_at is null and dead_at is null and attempts < $5
       and available_at <= clock_timestamp()
       and (claimed_until is null or claimed_until < clock_timestamp() or claimed_by like $6)
     returning subject_id, subject_version, attempts`,
    [outboxId, token, limits.leaseSeconds, kind, limits.attempts, `${RELAY_MARK}%`],
  );
  const row = rows[0];
  if (!row) return null;
  const payload: JobMap[K] = {
    outboxId,
    subjectId: row.subject_id,
    subjectVersion: row.subject_version,
  };
  return { kind, payload, token, attempt: row.attempts };
};

/** Prolongs the lease of a task that is being handled; changes nothing when it is lost. */
export const renewLease = async (
  transaction: EntityManager,
  task: HeldTask,
  limits: OutboxLimits,
): Promise<void> => {
  await transaction.query(
    `update outbox set claimed_until = clock_timestamp() + make_interval(secs => $3)
     where id = $1 and claimed_by = $2 and done_at is null and dead_at is null`,
    [task.payload.outboxId, task.token, limits.leaseSeconds],
  );
};
