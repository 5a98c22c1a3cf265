import { AsyncLocalStorage } from 'node:async_hooks';

const counters = new AsyncLocalStorage<{ statements: string[] }>();

const FRAME = /^(START TRANSACTION|BEGIN|COMMIT|ROLLBACK|SET |select set_config\('app\.actor')/i;

const observers = new Set<(sql: string) => void>();

/** Notes one statement to the counter around it and to those who look at all; transaction frames and the context do not count. */
export const countStatement = (sql: string): void => {
  const counter = counters.getStore();
  if ((!counter && observers.size === 0) || FRAME.test(sql.trim())) return;
  counter?.statements.push(sql);
  for (const observe of observers) observe(sql);
};

/**
 * Tells of every statement of this process, whoever asked for it: what a request over HTTP sends is not within the
 * caller's `withStatementCount`. @returns a function that ends it.
 */
export const observeStatements = (observe: (sql: string) => void): (() => void) => {
  observers.add(observe);
  return () => void observers.delete(observe);
};

/** Runs `work` and returns the statements it sent (reliability §9, N+1: not counting begin, context and commit). */
export const withStatementCount = async <T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: readonly string[] }> => {
  const counter = { statements: [] as string[] };
  const result = await counters.run(counter, work);
  return { result, statements: counter.statements };
};
