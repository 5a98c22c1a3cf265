/** Where the queue lives: PostgreSQL unless a Redis is given. */
export type QueueConnection =
  { readonly engine: 'postgres'; readonly url: string } | { readonly engine: 'redis'; readonly url: string };

/** One queue for all kinds: each queue object costs a pool and a listening connection. */
export const QUEUE_NAME = 'stegvis';

/** @param workerUrl signs in as the worker's role of the database. */
export const queueConnection = (redisUrl: string | null, workerUrl: string): QueueConnection =>
  redisUrl === null ? { engine: 'postgres', url: workerUrl } : { engine: 'redis', url: redisUrl };
