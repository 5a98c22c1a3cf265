import type { Database, Logger } from '@stegvis/platform';
import { openQueue } from '../engine/open-queue';
import { openWorker } from '../engine/open-worker';
import type { QueueConnection } from '../engine/queue-connection';
import type { AnyJobHandler } from '../handlers/job-handler';
import { handlerTable } from '../handlers/handler-table';
import { errorClass } from '../outbox/fail-task';
import { OUTBOX_LIMITS, type OutboxLimits } from '../outbox/outbox-limits';
import { Relay } from './relay';
import { runTask, type TaskRunner } from './run-task';

export interface JobSettings {
  readonly database: Database;
  readonly connection: QueueConnection;
  /** Exactly one for each kind of `JobMap`. */
  readonly handlers: readonly AnyJobHandler[];
  readonly logger: Logger;
  /** What this process does; a relay and a worker may run apart. Both when left out. */
  readonly parts?: { readonly relay: boolean; readonly worker: boolean };
  readonly limits?: Partial<OutboxLimits>;
}

export interface RunningJobs {
  /** Stops claiming, ends what is under way within 20 s, gives back what was claimed (reliability §5). */
  stop(): Promise<void>;
}

/** For tasks under way, ms; with the goodbyes it stays below 25 s. */
const STOP_WITHIN = 20_000;

/**
 * Starts handing over and handling tasks. Does not wait for the queue: while it is away the relay handles the tasks.
 * @throws Error when a kind of task has no handler or several.
 */
export const startJobs = (settings: JobSettings): RunningJobs => {
  const { database, connection, logger } = settings;
  const handlers = handlerTable(settings.handlers);
  const runner: TaskRunner = { database, handlers, limits: { ...OUTBOX_LIMITS, ...settings.limits }, logger };
  const onError = (error: Error): void => logger.debug({ error: errorClass(error) }, 'queue connection');
  const { relay: withRelay, worker: withWorker } = settings.parts ?? { relay: true, worker: true };
  const queue = withRelay ? openQueue(connection, onError) : null;
  const relay = queue ? new Relay(runner, queue) : null;
  const worker = withWorker
    ? openWorker(connection, (kind, outboxId) => runTask(runner, kind, outboxId), onError)
    : null;
  relay?.start();
  let stopped: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    await Promise.all([relay?.stop(), worker?.close(STOP_WITHIN)]);
    await queue?.close();
  };
  return { stop: () => (stopped ??= stop()) };
};
