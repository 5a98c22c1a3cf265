import type { EntityManager } from 'typeorm';
import type { JobKind, TaskPayload } from '../tasks/job-map';
import type { OutboxLimits } from './outbox-limits';

export interface ClaimedTask {
  readonly kind: JobKind;
  readonly payload: TaskPayload;
  /** Handlings begun before this claim. */
  readonly attempts: number;
}

/**
 * Which rows a claim looks for. `new`: never handed over, or due for another try. `abandoned`: the lease of whoever
 * had it ran out, so it was lost with a process, an emptied queue, or a stopped machine (reliability O3).
 */
export type ClaimScope = 'new' | 'abandoned';

const WAITING: Readonly<Record<ClaimScope, string>> = {
  new: 'task.claimed_until is null',
  abandoned: 'task.claimed_until < clock_timestamp()',
};

/**
 * Claims tasks that are due, oldest first, for `claimant`. Two relays never get the same row: taken ones are skipped
 * (reliability O2). Of one kind and subject only the oldest open task is given out (O6).
 */
export const claimTasks = async (
  transaction: EntityManager,
  claimant: string,
  scope: ClaimScope,
  limits: OutboxLimits,
): Promise<readonly ClaimedTask[]> => {
  const [rows] = await transaction.query<[Row[], number]>(
    `update outbox set claimed_by = $1, claimed_until = clock_timestamp() + make_interval(secs => $2)
     where id in (
       select task.id from outbox task
       where task.done_at is null and task.dead_at is null and task.available_at <= clock_timestamp()
         and ${WAITING[scope]} and task.attempts < $4
         and not exists (
           select 1 from outbox older
           where older.kind = task.kind and older.subject_id = task.subject_id and older.id < task.id
             and older.done_at is null and older.dead_at is null)
       order by task.id limit $3 for update skip locked)
     returning id::text as id, kind, subject_id, subject_version, attempts`,
    [claimant, limits.leaseSeconds, limits.batch, limits.attempts],
  );
  return rows
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
    .map((row) => ({
      kind: row.kind,
      payload: { outboxId: row.id, subjectId: row.subject_id, subjectVersion: row.subject_version },
      attempts: row.attempts,
    }));
};

interface Row {
  readonly id: string;
  readonly kind: JobKind;
  readonly subject_id: string;
  readonly subject_version: number;
  readonly attempts: number;
}
