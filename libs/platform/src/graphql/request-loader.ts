import DataLoader from 'dataloader';
import type { RequestContext } from './request-context';

/**
 * The batch loader of this request under a name, made at first use: one query for all keys of one tick, at most
 * 500 a batch, results in the order of the keys.
 */
export const requestLoader = <V>(
  context: RequestContext,
  name: string,
  loadMany: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): DataLoader<string, V | null> => {
  const known = context.loaders.get(name) as DataLoader<string, V | null> | undefined;
  if (known) return known;
  const loader = new DataLoader<string, V | null>(
    async (keys) => {
      const found = await loadMany(keys);
      return keys.map((key) => found.get(key) ?? null);
    },
    { maxBatchSize: 500 },
  );
  context.loaders.set(name, loader);
  return loader;
};
