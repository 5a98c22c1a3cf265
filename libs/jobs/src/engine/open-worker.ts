import { createPostgresBackend, createRedisBackend, type Processor, withBackend } from 'bullmq';
import type { JobKind, TaskPayload } from '../tasks/job-map';
import { postgresOptions, reconnectAfter } from './open-queue';
import { QUEUE_NAME, type QueueConnection } from './queue-connection';

export type Process = (kind: JobKind, outboxId: string) => Promise<void>;

export interface JobTaker {
  /** Takes no more jobs and waits for those under way. */
  close(): Promise<void>;
  /** Leaves the jobs under way to whoever takes them up when the lease runs out. */
  abandon(): Promise<void>;
}

/** Jobs handled at the same time in one process. */
const CONCURRENCY = 4;

/** Takes jobs from the queue. A job is tried once: when to try again is written in the outbox, which outlives the queue. */
export const openWorker = (
  connection: QueueConnection,
  process: Process,
  onError: (error: Error) => void,
): JobTaker => {
  const processor: Processor<TaskPayload, void, JobKind> = (job) => process(job.name, job.data.outboxId);
  const worker = makeWorker(connection, processor);
  worker.on('error', onError);
  return {
    close: () => worker.close(),
    abandon: () => worker.close(true),
  };
};

const SETTINGS = { concurrency: CONCURRENCY, maxStalledCount: 5 };

const makeWorker = (
  connection: QueueConnection,
  processor: Processor<TaskPayload, void, JobKind>,
): {
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(force?: boolean): Promise<void>;
} => {
  if (connection.engine === 'postgres') {
    const { Worker } = withBackend(createPostgresBackend);
    return new Worker<TaskPayload, void, JobKind>(QUEUE_NAME, processor, {
      ...SETTINGS,
      connection: postgresOptions(connection.url, 4),
    });
  }
  const { Worker } = withBackend(createRedisBackend);
  return new Worker<TaskPayload, void, JobKind>(QUEUE_NAME, processor, {
    ...SETTINGS,
    connection: { url: connection.url, maxRetriesPerRequest: null, retryStrategy: reconnectAfter },
  });
};
