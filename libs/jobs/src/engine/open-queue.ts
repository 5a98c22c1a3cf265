import {
  type BulkJobOptions,
  createPostgresBackend,
  createRedisBackend,
  type Queue,
  type RedisOptions,
  withBackend,
} from 'bullmq';
import type { ClaimedTask } from '../outbox/claim-tasks';
import type { JobKind, TaskPayload } from '../tasks/job-map';
import { inTime } from './in-time';
import { QUEUE_NAME, type QueueConnection } from './queue-connection';

/** What the relay needs of the queue. */
export interface TaskQueue {
  /**
   * Hands tasks over, each once as job `ob-<outbox id>`. A job of that id that is finished is taken away first, or the
   * queue would take the new one for a repetition; one that waits or runs is left as it is.
   * @throws when the queue is away, full, or silent for half a second.
   */
  handOver(tasks: readonly ClaimedTask[]): Promise<void>;
  close(): Promise<void>;
}

/** How long the relay waits for the queue before it takes it for away, ms (reliability §5; PostgreSQL has 5 s). */
const PATIENCE = { redis: 500, postgres: 5_000 } as const;

/** What is kept to look at: the last 1 000 done, and failed ones for seven days (reliability O8). */
const KEPT = { removeOnComplete: { count: 1_000 }, removeOnFail: { age: 7 * 24 * 3_600 } };

/** @param onError hears of every fault of the connection; without it a lost Redis would end the process. */
export const openQueue = (connection: QueueConnection, onError: (error: Error) => void): TaskQueue => {
  const queue = makeQueue(connection);
  queue.on('error', onError);
  const patience = PATIENCE[connection.engine];
  return {
    handOver: (tasks) =>
      inTime(patience, handOver(queue, tasks), () => {
        throw new Error(`The queue has not answered for ${patience} ms`);
      }),
    close: () => inTime(2_000, queue.close(), () => queue.disconnect()),
  };
};

type AnyQueue = Pick<Queue<TaskPayload, void, JobKind>, 'close' | 'disconnect'> & {
  on(event: 'error', listener: (error: Error) => void): unknown;
  getJob(id: string): Promise<{ readonly finishedOn?: number; remove(): Promise<void> } | undefined>;
  addBulk(jobs: { name: JobKind; data: TaskPayload; opts: BulkJobOptions }[]): Promise<unknown>;
};

const makeQueue = (connection: QueueConnection): AnyQueue => {
  if (connection.engine === 'postgres') {
    const { Queue } = withBackend(createPostgresBackend);
    return new Queue<TaskPayload, void, JobKind>(QUEUE_NAME, {
      connection: postgresOptions(connection.url, 2),
      defaultJobOptions: KEPT,
    });
  }
  const { Queue } = withBackend(createRedisBackend);
  return new Queue<TaskPayload, void, JobKind>(QUEUE_NAME, {
    connection: producerOptions(connection.url),
    defaultJobOptions: KEPT,
  });
};

/** The role is set when a connection opens, so that one login may serve several roles. */
export const postgresOptions = (url: string, max: number) => ({
  connectionString: url,
  max,
  options: '-c role=stegvis_worker',
  application_name: 'stegvis-queue',
  connectionTimeoutMillis: 5_000,
  keepAlive: true,
});

/** Commands are refused while Redis is away instead of waiting in memory (reliability O8). */
const producerOptions = (url: string): RedisOptions => ({
  url,
  enableOfflineQueue: false,
  maxRetriesPerRequest: 1,
  connectTimeout: 500,
  retryStrategy: reconnectAfter,
});

/** ms before the next try to connect: up to 2 s. */
export const reconnectAfter = (times: number): number => Math.min(100 * times, 2_000);

const handOver = async (queue: AnyQueue, tasks: readonly ClaimedTask[]): Promise<void> => {
  for (const { payload } of tasks.filter((task) => task.attempts > 0)) {
    const old = await queue.getJob(jobId(payload.outboxId));
    if (old?.finishedOn !== undefined) await old.remove();
  }
  await queue.addBulk(
    tasks.map(({ kind, payload }) => ({
      name: kind,
      data: payload,
      opts: { jobId: jobId(payload.outboxId), attempts: 1 },
    })),
  );
};

export const jobId = (outboxId: string): string => `ob-${outboxId}`;
