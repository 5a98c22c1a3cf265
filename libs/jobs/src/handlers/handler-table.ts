import { JOB_KINDS, type JobKind } from '../tasks/job-map';
import type { HeldTask } from '../tasks/settle-task';
import type { AnyJobHandler, JobHandler } from './job-handler';

export type HandlerTable = ReadonlyMap<JobKind, (task: HeldTask) => Promise<void>>;

/**
 * Puts the handlers in a table by kind.
 * @throws Error naming every kind without a handler, with several, or unknown: the worker then does not start.
 */
export const handlerTable = (handlers: readonly AnyJobHandler[]): HandlerTable => {
  const faults = [
    ...JOB_KINDS.filter((kind) => handlers.every((h) => h.kind !== kind)).map((kind) => `${kind} has none`),
    ...JOB_KINDS.filter((kind) => handlers.filter((h) => h.kind === kind).length > 1).map(
      (kind) => `${kind} has several`,
    ),
    ...handlers.filter((h) => !JOB_KINDS.includes(h.kind)).map((h) => `${String(h.kind)} is unknown`),
  ];
  if (faults.length > 0)
    throw new Error(`Every kind of task needs exactly one handler: ${faults.join(', ')}`);
  return new Map(handlers.map((handler) => [handler.kind, caller(handler)]));
};

const caller =
  <K extends JobKind>(handler: JobHandler<K>) =>
  (task: HeldTask): Promise<void> =>
    handler.handle(task as HeldTask<K>);
