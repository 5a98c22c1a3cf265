import { ConflictError, NotFoundError } from '../errors/expected-errors';

/**
 * Asserts that a write touched exactly one row (security D9). With `currentVersion` known the miss is a lost race
 * (reliability W5); without it the row is absent or not the actor's.
 */
export const expectOneRow = (affected: number, currentVersion: number | null = null): void => {
  if (affected === 1) return;
  if (affected > 1) throw new Error(`A write for one row touched ${affected}`);
  if (currentVersion === null) throw new NotFoundError();
  throw new ConflictError('changed-by-other', currentVersion);
};
