import { createPostgresBackend, createRedisBackend, type Processor, withBackend } from 'bullmq';
import type { JobKind, TaskPayload } from '../tasks/job-map';
import { inTime } from './in-time';
import { postgresOptions, reconnectAfter } from './open-queue';
import { QUEUE_NAME, type QueueConnection } from './queue-connection';

export type Process = (kind: JobKind, outboxId: string) => Promise<void>;

export interface JobTaker {
  /** Takes no more jobs, waits up to `patience` ms for those under way, and leaves what is not done to the lease. */
  close(patience: number): Promise<void>;
}

/** Jobs handled at the same time in one process. */
const CONCURRENCY = 4;

/** Takes jobs from the queue. A job is tried once: when to try again is written in the outbox, which outlives the queue. */
export const openWorker = (
  connection: QueueConnection,
  process: Process,
  onError: (error: Error) => void,
): JobTaker => {
  const underWay = new Set<Promise<void>>();
  const processor: Processor<TaskPayload, void, JobKind> = async (job) => {
    const work = process(job.name, job.data.outboxId);
    underWay.add(work);
    await work.finally(() => underWay.delete(work));
  };
  const worker = makeWorker(connection, processor);
  worker.on('error', onError);
  let reached = false;
  worker.waitUntilReady().then(() => (reached = true), onError);
  return {
    close: async (patience) => {
      // A worker whose server never answered or went away would wait for it for ever.
      if (!reached) return inTime(GOODBYE, worker.close(true));
      const closing = worker.close();
      await inTime(patience, Promise.allSettled(underWay));
      await inTime(GOODBYE, closing, () => worker.disconnect());
    },
  };
};

/** How long the server of the queue may take to be told that jobs are done, ms. */
const GOODBYE = 2_000;

const SETTINGS = { concurrency: CONCURRENCY, maxStalledCount: 5, runRetryDelay: 2_000 };

interface AnyWorker {
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  close(force?: boolean): Promise<void>;
  disconnect(): Promise<void>;
}

const makeWorker = (
  connection: QueueConnection,
  processor: Processor<TaskPayload, void, JobKind>,
): AnyWorker => {
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
