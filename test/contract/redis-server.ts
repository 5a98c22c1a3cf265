import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/** Whether tests on Redis can be run here; `npm test` names them as left out where not. */
export const redisAtHand = (): boolean =>
  Boolean(process.env.REDIS_TEST_URL) ||
  spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * The given Redis, or one of its own on a free port with nothing kept.
 * @param database 0-15; each test file its own, because files that run beside each other may be given one Redis.
 */
export const startTestRedis = async (database: number): Promise<TestRedis> => {
  const given = process.env.REDIS_TEST_URL;
  if (given) return { url: new URL(`/${database}`, given).href, stop: () => Promise.resolve() };
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-redis-'));
  const child = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'],
    { stdio: 'ignore' },
  );
  await answers(`redis://127.0.0.1:${port}`);
  return {
    url: `redis://127.0.0.1:${port}/${database}`,
    stop: async () => {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const answers = async (url: string): Promise<void> => {
  const redis = new Redis(url, { retryStrategy: (times) => (times > 100 ? null : 50) });
  redis.on('error', () => undefined);
  await redis.ping();
  redis.disconnect();
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
