import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits for work, but no longer than `limit` ms; then goes on with `otherwise`. What is late is left to end by itself.
 * @throws what the work throws in time.
 */
export const inTime = async (
  limit: number,
  work: Promise<unknown>,
  otherwise: () => unknown = () => undefined,
): Promise<void> => {
  const timer = new AbortController();
  const late = wait(limit, true, { signal: timer.signal }).catch(() => false);
  try {
    if (await Promise.race([work.then(() => false), late])) {
      work.catch(() => undefined);
      await otherwise();
    }
  } finally {
    timer.abort();
  }
};
