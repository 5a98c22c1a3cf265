import type { EntityManager } from 'typeorm';
import type { JobKind, JobMap } from './job-map';

/** A task that one handler holds under a lease. The token makes a handler that woke up too late change nothing. */
export interface HeldTask<K extends JobKind = JobKind> {
  readonly kind: K;
  readonly payload: JobMap[K];
  /** Names this handling and no other. */
  readonly token: string;
  /** Handlings begun, this one included; 1 is the first. */
  readonly attempt: number;
}

/** `done`: the effect is there. `obsolete`: what was meant no longer holds, so nothing was done (reliability O4). */
export type TaskOutcome = 'done' | 'obsolete';

/** The lease ran out and another handler took over, or the task is settled already: roll back. */
export class LostLeaseError extends Error {
  constructor(readonly outboxId: string) {
    super(`The lease of task ${outboxId} is lost`);
  }
}

const settled = new WeakSet<HeldTask>();

/**
 * Settles a task in the transaction that has its effect, so that the effect and the proof of it are one (reliability
 * O2, O4).
 * @throws LostLeaseError when somebody else holds or has settled it; the transaction must then be left to roll back.
 */
export const settleTask = async (
  transaction: EntityManager,
  task: HeldTask,
  outcome: TaskOutcome,
): Promise<void> => {
  const [rows] = await transaction.query<[unknown[], number]>(
    `update outbox set done_at = now(), outcome = $3, claimed_until = null, last_error = null
     where id = $1 and claimed_by = $2 and done_at is null and dead_at is null returning id`,
    [task.payload.outboxId, task.token, outcome],
  );
  if (rows.length !== 1) throw new LostLeaseError(task.payload.outboxId);
  settled.add(task);
};

/** True once `settleTask` has been called; a handler that returns without it has a fault. */
export const isSettled = (task: HeldTask): boolean => settled.has(task);
