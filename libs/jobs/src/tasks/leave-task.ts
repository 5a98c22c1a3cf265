import type { EntityManager } from 'typeorm';
import type { JobKind } from './job-map';

export interface Task {
  readonly kind: JobKind;
  /** Table-like name of the subject in the singular, for instance `opening`. */
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectVersion: number;
  /** One row per key, for ever: `<kind>:<subject id>:<version>` says "once for this version". */
  readonly dedupeKey: string;
  /** Not before this instant; now when left out. */
  readonly availableAt?: Date;
}

/**
 * Leaves a task in the transaction of the change that causes it, so that either both exist or neither (reliability
 * W1, O1). A second task with the same key is no error and leaves no second row. The relay hands it over after the
 * commit; nothing outside PostgreSQL is called here.
 */
export const leaveTask = async (transaction: EntityManager, task: Task): Promise<void> => {
  // Without a named conflict target PostgreSQL asks for no right to read the outbox, which the app role lacks.
  await transaction.query(
    `insert into outbox (kind, subject_type, subject_id, subject_version, dedupe_key, available_at)
     values ($1, $2, $3, $4, $5, coalesce($6::timestamptz, now())) on conflict do nothing`,
    [
      task.kind,
      task.subjectType,
      task.subjectId,
      task.subjectVersion,
      task.dedupeKey,
      task.availableAt?.toISOString() ?? null,
    ],
  );
};
