import type { JobKind } from '../tasks/job-map';
import type { HeldTask } from '../tasks/settle-task';

/**
 * Does the duty of one kind of task. It must be safe to run twice, re-check the state it acts on, and settle the task
 * with `settleTask` in the transaction of its effect; throwing means "try again later".
 */
export interface JobHandler<K extends JobKind = JobKind> {
  readonly kind: K;
  handle(task: HeldTask<K>): Promise<void>;
}

/** One handler of any one kind. */
export type AnyJobHandler = { readonly [K in JobKind]: JobHandler<K> }[JobKind];
