import type { EntityManager } from 'typeorm';

export interface Changes {
  readonly participants: readonly string[] | 'all';
  readonly openings: readonly string[] | 'all';
}

/** The oldest transaction that is still running: everything below it has been committed or undone. */
export const readHorizon = async (transaction: EntityManager): Promise<string> => {
  const [row] = await transaction.query<{ horizon: string }[]>(
    `select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`,
  );
  if (!row) throw new Error('The database gave no snapshot');
  return row.horizon;
};

/**
 * What changed in transactions from `horizon` on. A transaction that was running at the last look has a number at or
 * above that horizon, so nothing is missed however commits were ordered; a few are taken in twice, which is harmless.
 */
export const readChanges = async (transaction: EntityManager, horizon: string): Promise<Changes> => {
  const rows = await transaction.query<{ subject_type: string; subject_id: string }[]>(
    `select distinct subject_type, subject_id from matching_changes where transaction_id >= $1::xid8
     union
     select 'opening', o.id from matching_changes c join openings o on o.workplace_id = c.subject_id
     where c.subject_type = 'workplace' and c.transaction_id >= $1::xid8`,
    [horizon],
  );
  const of = (type: string) => rows.filter((row) => row.subject_type === type).map((row) => row.subject_id);
  return { participants: of('participant'), openings: of('opening') };
};
