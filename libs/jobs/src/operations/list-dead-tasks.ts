import type { EntityManager } from 'typeorm';
import type { JobKind } from '../tasks/job-map';

export interface DeadTask {
  readonly outboxId: string;
  readonly kind: JobKind;
  readonly subjectId: string;
  readonly attempts: number;
  readonly deadAt: Date;
  /** Name and code of the last error. */
  readonly lastError: string | null;
}

/** The dead letters, newest first, at most 200 (reliability O7). Read as the relay. */
export const listDeadTasks = async (transaction: EntityManager): Promise<readonly DeadTask[]> =>
  transaction.query<DeadTask[]>(
    `select id::text as "outboxId", kind, subject_id as "subjectId", attempts, dead_at as "deadAt", last_error as "lastError"
     from outbox where dead_at is not null order by dead_at desc, id desc limit 200`,
  );
