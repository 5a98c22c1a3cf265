import { AsyncLocalStorage } from 'node:async_hooks';

const counters = new AsyncLocalStorage<{ statements: string[] }>();

const FRAME = /^(START TRANSACTION|BEGIN|COMMIT|ROLLBACK|SET |select set_config\('app\.actor')/i;

/** Notes one statement to the counter around it, if there is one; transaction frames and the context do not count. */
export const countStatement = (sql: string): void => {
  const counter = counters.getStore();
  if (counter && !FRAME.test(sql.trim())) counter.statements.push(sql);
};

/** Runs `work` and returns the statements it sent (reliability §9, N+1: not counting begin, context and commit). */
export const withStatementCount = async <T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: readonly string[] }> => {
  const counter = { statements: [] as string[] };
  const result = await counters.run(counter, work);
  return { result, statements: counter.statements };
};
