import { Redis } from 'ioredis';
import type { Addition, RateStore, Used } from './rate-store';

/** One step, so that no key is left without an end: adds, and sets the end with the first addition. */
const ADD = `
local amount = redis.call('incrby', KEYS[1], ARGV[1])
local left = redis.call('ttl', KEYS[1])
if left < 0 then
  redis.call('expire', KEYS[1], ARGV[2])
  left = tonumber(ARGV[2])
end
return { amount, left }`;

/** Counts in Redis. Answers or fails at once: a request does not wait for a server that is away. */
export class RedisRateStore implements RateStore {
  private readonly redis: Redis;

  constructor(url: string) {
    this.redis = new Redis(url, {
      keyPrefix: 'stegvis:rate:',
      lazyConnect: true,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      connectTimeout: 1000,
      commandTimeout: 500,
      retryStrategy: (tries) => Math.min(tries * 200, 5000),
    });
    // Each failed addition is answered by the counters of this process; the connection comes back by itself.
    this.redis.on('error', () => undefined);
    this.redis.connect().catch(() => undefined);
  }

  add(additions: readonly Addition[]): Promise<readonly Used[]> {
    return Promise.all(
      additions.map(async ({ key, amount, windowSeconds }) => {
        const [now, left] = (await this.redis.eval(ADD, 1, key, amount, windowSeconds)) as [number, number];
        return { key, amount: now, secondsLeft: Math.max(1, left) };
      }),
    );
  }

  close(): void {
    this.redis.disconnect();
  }
}
