import { AsyncLocalStorage } from 'node:async_hooks';
import { UnavailableError } from '../errors/expected-errors';

const deadlines = new AsyncLocalStorage<AbortSignal>();

/** Runs `work` under a signal: once it is given, no transaction begins and none that is under way is committed. */
export const withDeadline = <T>(signal: AbortSignal, work: () => T): T => deadlines.run(signal, work);

/** @throws UnavailableError when the time of the request is out: what is answered as failed must not happen afterwards (security E3). */
export const checkDeadline = (): void => {
  if (deadlines.getStore()?.aborted) throw new UnavailableError();
};
