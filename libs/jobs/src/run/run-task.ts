import { type Database, type Logger, system } from '@stegvis/platform';
import type { HandlerTable } from '../handlers/handler-table';
import { errorClass, failTask } from '../outbox/fail-task';
import { holdTask, renewLease } from '../outbox/hold-task';
import type { OutboxLimits } from '../outbox/outbox-limits';
import type { JobKind } from '../tasks/job-map';
import { type HeldTask, isSettled, LostLeaseError } from '../tasks/settle-task';

export interface TaskRunner {
  readonly database: Database;
  readonly handlers: HandlerTable;
  readonly limits: OutboxLimits;
  readonly logger: Logger;
}

/** The queue sees that a task failed, and nothing of why: failed jobs keep their error in clear text. */
export class TaskFailedError extends Error {
  constructor(kind: JobKind) {
    super(`A task of kind ${kind} failed; the outbox says when it is tried again`);
    this.stack = undefined;
  }
}

/**
 * Handles one task, whether a queue brought it or the relay itself. A task that is settled or in other hands is passed
 * over in silence, so running twice has one effect.
 * @throws TaskFailedError after the failure has been noted in the outbox.
 */
export const runTask = async (runner: TaskRunner, kind: JobKind, outboxId: string): Promise<void> => {
  const { database, handlers, limits, logger } = runner;
  const handle = handlers.get(kind);
  if (!handle) throw new TaskFailedError(kind);
  const task = await database.withActor(system('relay'), (t) => holdTask(t, kind, outboxId, limits));
  if (!task) return;
  const renewal = setInterval(() => {
    database
      .withActor(system('relay'), (t) => renewLease(t, task, limits))
      .catch((error: unknown) =>
        logger.warn({ kind, outboxId, error: errorClass(error) }, 'lease not renewed'),
      );
  }, limits.renewEvery);
  try {
    await handle(task);
    if (!isSettled(task)) throw new Error(`The handler of ${kind} returned without settling`);
  } catch (error) {
    if (error instanceof LostLeaseError) {
      logger.warn({ kind, outboxId }, 'task was taken over while it was handled; nothing was changed');
      return;
    }
    await noteFailure(runner, task, error);
    throw new TaskFailedError(kind);
  } finally {
    clearInterval(renewal);
  }
};

const noteFailure = async (runner: TaskRunner, task: HeldTask, error: unknown): Promise<void> => {
  const { database, limits, logger } = runner;
  const what = errorClass(error);
  const outcome = await database.withActor(system('relay'), (t) => failTask(t, task, what, limits));
  const line = { kind: task.kind, outboxId: task.payload.outboxId, attempt: task.attempt, error: what };
  if (outcome === 'dead') logger.error(line, 'task is dead: it was tried as often as it may be');
  else logger.warn(line, 'task failed and is tried again');
};
