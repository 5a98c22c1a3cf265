import type { Logger } from '../logging/logger';

/** What is done again and again while the process runs. */
export interface Kept {
  /** Begins no more, and waits for what is under way. */
  stop(): Promise<void>;
}

export interface Keeping {
  /** Time from one beginning to the next, ms. */
  readonly every: number;
  /** What the log says when it fails; the error is told by its name alone, since its text may hold data. */
  readonly failed: string;
  /** How loud a failure is: `warn` unless said. */
  readonly level?: 'warn' | 'error';
}

/**
 * Does a piece of work at once, and again every so often until it is stopped. It never overlaps itself: a beginning that
 * falls due while the last one is under way is left out. A failure is logged, and the next beginning tries again.
 */
export const keepDoing = (
  logger: Logger,
  { every, failed, level = 'warn' }: Keeping,
  work: () => Promise<unknown>,
): Kept => {
  let underWay: Promise<void> = Promise.resolve();
  let busy = false;
  const attempt = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      logger[level]({ error: error instanceof Error ? error.constructor.name : 'unknown' }, failed);
    }
  };
  const begin = (): void => {
    if (busy) return;
    busy = true;
    underWay = attempt().finally(() => {
      busy = false;
    });
  };
  begin();
  const timer = setInterval(begin, every);
  return {
    stop: async () => {
      clearInterval(timer);
      await underWay;
    },
  };
};
