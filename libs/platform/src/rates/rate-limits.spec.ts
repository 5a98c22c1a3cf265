import { Client } from 'pg';
import { type DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../../../test/database';
import { Database } from '../database/database';
import { dataSource } from '../database/data-source';
import { RateLimitedError, UnavailableError } from '../errors/expected-errors';
import { DatabaseRateStore } from './database-rate-store';
import { LocalRateStore } from './local-rate-store';
import { type Rate, RateLimits } from './rate-limits';
import type { RateStore } from './rate-store';
import { RedisRateStore } from './redis-rate-store';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

const reads: Rate = { name: 'reads', most: 120, windowSeconds: 60, whenAway: 'count-here' };
const signIn: Rate = { name: 'sign-in', most: 5, windowSeconds: 900, whenAway: 'refuse' };
const away: RateStore = { add: () => Promise.reject(new Error('away')) };

describe('while the shared store is away', () => {
  it('G5: reads are counted in the process, and refused beyond the limit', async () => {
    const limits = new RateLimits(away);
    await limits.take('ada', { rate: reads, amount: 120 });
    await expect(limits.take('ada', { rate: reads, amount: 1 })).rejects.toThrow(RateLimitedError);
    await expect(limits.take('bo', { rate: reads, amount: 1 })).resolves.toBeUndefined();
  });

  it('G5: sign-in is refused', async () => {
    await expect(new RateLimits(away).take('ada', { rate: signIn, amount: 1 })).rejects.toThrow(
      UnavailableError,
    );
  });

  it('G5: a Redis that does not answer counts as away', async () => {
    const store = new RedisRateStore('redis://127.0.0.1:1');
    const limits = new RateLimits(store);
    await limits.take('ada', { rate: reads, amount: 120 });
    await expect(limits.take('ada', { rate: reads, amount: 1 })).rejects.toThrow(RateLimitedError);
    await expect(limits.take('ada', { rate: signIn, amount: 1 })).rejects.toThrow(UnavailableError);
    store.close();
  });
});

it('begins anew when the window is over, counted from its first', async () => {
  let now = 0;
  const store = new LocalRateStore({ now: () => new Date(now) });
  const add = (amount: number) => store.add([{ key: 'a', amount, windowSeconds: 60 }]);
  expect(await add(2)).toEqual([{ key: 'a', amount: 2, secondsLeft: 60 }]);
  now = 59_999;
  expect(await add(1)).toEqual([{ key: 'a', amount: 3, secondsLeft: 1 }]);
  now = 60_000;
  expect(await add(1)).toEqual([{ key: 'a', amount: 1, secondsLeft: 60 }]);
});

describe('in PostgreSQL', () => {
  let urls: TestDatabase;
  let sources: DataSource[];
  beforeAll(async () => {
    urls = await testDatabase();
    sources = [1, 2].map(() => dataSource(urls.appUrl, 'stegvis_app', [], 4));
    await Promise.all(sources.map((source) => source.initialize()));
  });
  afterAll(async () => {
    await Promise.all(sources.map((source) => source.destroy()));
    await urls.drop();
  });
  const limitsOf = (source: DataSource) =>
    new RateLimits(new DatabaseRateStore(new Database(source, source)), away);

  it('G5: two processes count together, also when they ask at once', async () => {
    const [one, other] = sources.map(limitsOf) as [RateLimits, RateLimits];
    const five: Rate = { ...reads, most: 5 };
    const tries = await Promise.allSettled(
      Array.from({ length: 12 }, (_, i) => (i % 2 ? one : other).take('ada', { rate: five, amount: 1 })),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
  });

  it('G5: a window that is over begins anew', async () => {
    const [one] = sources.map(limitsOf) as [RateLimits];
    const brief: Rate = { ...reads, name: 'brief', most: 1 };
    await one.take('eva', { rate: brief, amount: 1 });
    await expect(one.take('eva', { rate: brief, amount: 1 })).rejects.toThrow(RateLimitedError);
    const source = new Client({ connectionString: urls.superuserUrl });
    await source.connect();
    await source.query(`update stegvis.rates set began_at = began_at - interval '61 seconds'`);
    await source.end();
    await expect(one.take('eva', { rate: brief, amount: 1 })).resolves.toBeUndefined();
  });

  it('G5: objects are counted, not calls', async () => {
    const [one] = sources.map(limitsOf) as [RateLimits];
    const ten: Rate = { ...reads, most: 10 };
    await one.take('eva', { rate: ten, amount: 10 });
    await expect(one.take('eva', { rate: ten, amount: 1 })).rejects.toThrow(RateLimitedError);
    await expect(one.take('bo', { rate: ten, amount: 11 })).rejects.toThrow(RateLimitedError);
    await one.take('siv', { rate: ten, amount: 6 });
    await expect(one.take('siv', { rate: ten, amount: 5 })).rejects.toThrow(RateLimitedError);
  });
});
