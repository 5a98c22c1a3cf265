import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import type { TestDatabase } from '../database';
import { type JobEngine, jobEngineContract } from './job-engine.contract';
import { redisAtHand, startTestRedis, type TestRedis } from './redis-server';

const asSuperuser = async <T>(urls: TestDatabase, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: urls.superuserUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const jobTables = `select format('bullmq.%I', tablename) as name from pg_tables where schemaname = 'bullmq' and tablename <> 'bullmq_migrations' and tablename not like '%migration%'`;

describe('jobs on PostgreSQL', () => {
  const engine: JobEngine = {
    connection: (urls) => ({ engine: 'postgres', url: urls.workerUrl }),
    away: (urls) => {
      const nowhere = new URL(urls.workerUrl);
      nowhere.port = '1';
      return { engine: 'postgres', url: nowhere.href };
    },
    empty: (urls) =>
      asSuperuser(urls, async (client) => {
        const { rows } = await client.query<{ name: string }>(jobTables);
        // Rows and not tables: emptying a table would wait for the worker that may be at work, and the worker for it.
        await client.query('set session_replication_role = replica');
        for (const { name } of rows) await client.query(`delete from ${name}`);
      }),
    contents: (urls) =>
      asSuperuser(urls, async (client) => {
        const { rows } = await client.query<{ name: string }>(jobTables);
        const texts: string[] = [];
        for (const { name } of rows)
          texts.push(
            JSON.stringify((await client.query(`select row_to_json(t)::text as text from ${name} t`)).rows),
          );
        return texts.join('\n').replaceAll('\\"', '"');
      }),
  };
  jobEngineContract(engine);
});

// Where there is no Redis these are not there at all; npm test names what it leaves out.
if (redisAtHand()) {
  describe('jobs on Redis', () => {
    let redis: TestRedis;
    beforeAll(async () => {
      redis = await startTestRedis(1);
    });
    afterAll(() => redis.stop());
    const withRedis = async <T>(work: (client: Redis) => Promise<T>): Promise<T> => {
      const client = new Redis(redis.url);
      try {
        return await work(client);
      } finally {
        client.disconnect();
      }
    };
    jobEngineContract({
      connection: () => ({ engine: 'redis', url: redis.url }),
      away: () => ({ engine: 'redis', url: 'redis://127.0.0.1:1' }),
      empty: () =>
        withRedis(async (client) => {
          await client.flushdb();
          await wait(20);
        }),
      contents: () =>
        withRedis(async (client) => {
          const texts: string[] = [];
          for (const key of await client.keys('*')) {
            const type = await client.type(key);
            if (type === 'hash') texts.push(key, JSON.stringify(await client.hgetall(key)));
            else texts.push(key);
          }
          return texts.join('\n');
        }),
    });
  });
}
