import type { EntityManager } from 'typeorm';

const BATCH = 500;

/**
 * Hands rows to one set-based statement in batches. The statement reads them as `jsonb_to_recordset($1::jsonb)`.
 * @param more further parameters, `$2` onwards.
 */
export const writeInBatches = async (
  transaction: EntityManager,
  sql: string,
  rows: readonly object[],
  more: readonly unknown[] = [],
): Promise<void> => {
  for (let start = 0; start < rows.length; start += BATCH) {
    await transaction.query(sql, [JSON.stringify(rows.slice(start, start + BATCH)), ...more]);
  }
};
