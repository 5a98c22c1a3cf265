import {
  type Configuration,
  type Database,
  DatabaseRateStore,
  RateLimits,
  RedisRateStore,
} from '@stegvis/platform';

/** Who counts: Redis where there is one, else PostgreSQL. */
export const countRates = (
  configuration: Configuration,
  database: Database,
): { readonly rates: RateLimits; close(): void } => {
  if (configuration.redisUrl === null)
    return { rates: new RateLimits(new DatabaseRateStore(database)), close: () => undefined };
  const store = new RedisRateStore(configuration.redisUrl);
  return { rates: new RateLimits(store), close: () => store.close() };
};
