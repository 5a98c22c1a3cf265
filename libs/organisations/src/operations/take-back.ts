import { ConflictError, isForeignKeyViolation } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

const TABLES = { organisation: 'organisations', workplace: 'workplaces' } as const;

/**
 * Takes back what was just brought in and nobody has touched: it goes only while it is as it was made and nothing names it.
 * Row-level security says whose it is to take back. The transaction cannot go on after a refusal.
 * @throws ConflictError `changed-since` when it has been changed, is used, or is not there to take back.
 */
export const takeBackPlace = async (
  transaction: EntityManager,
  what: keyof typeof TABLES,
  id: string,
): Promise<void> => {
  try {
    const [, gone] = await transaction.query<[unknown[], number]>(
      `delete from ${TABLES[what]} where id = $1 and version = 1`,
      [id],
    );
    if (gone !== 1) throw new ConflictError('changed-since');
  } catch (error) {
    if (isForeignKeyViolation(error)) throw new ConflictError('changed-since');
    throw error;
  }
};
