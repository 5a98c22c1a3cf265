import { setTimeout as wait } from 'node:timers/promises';

/**
 * Tries until something holds; for what a worker does in its own time.
 * @throws Error naming it when the limit of the test comes near.
 */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 45_000; Date.now() < end; await wait(400)) if (await holds()) return;
  throw new Error(`It did not come about: ${what}.`);
}
