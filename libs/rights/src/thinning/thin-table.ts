import type { TableRetention } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** Rows of one transaction: short enough to hold nobody up, and what is lost when the machine dies in the middle. */
export const BATCH = 500;

/** SQL over the row `t`: its time is over. */
export const dueCondition = ({ rule, over, municipality }: TableRetention): string =>
  municipality
    ? `${over} < stegvis.kept_since('${rule}', ${municipality})`
    : `${over} < (select stegvis.kept_since('${rule}'))`;

/** SQL of the secrecy domain that a row is counted for; none where the municipality answers for it. */
export const domainOf = ({ controller }: TableRetention): string =>
  controller === 'domain' ? 't.domain_id' : 'null::uuid';

/**
 * Removes one batch of rows whose time is over and adds them to the counts of the run, in the caller's transaction, so
 * that a run that dies has counted what it did and no more.
 * @returns rows found; none is left when it is below the batch.
 */
export const thinBatch = async (
  transaction: EntityManager,
  runId: string,
  declaration: TableRetention,
  batch: number,
): Promise<number> => {
  const { table, rule, key = 'ctid' } = declaration;
  // Two runs at once share the work instead of taking the same rows.
  await transaction.query(`select pg_advisory_xact_lock(7346121, hashtext($1))`, [table]);
  const [row] = await transaction.query<{ found: number }[]>(
    `with gone as (
       delete from ${table} t where t.${key} in (select t.${key} from ${table} t where ${dueCondition(declaration)} limit ${batch})
       returning ${domainOf(declaration)} as domain_id
     ), counted as (
       insert into retention_counts (run_id, rule, domain_id, due, removed)
       select $1, $2, domain_id, count(*), count(*) from gone group by domain_id
       on conflict on constraint retention_counts_once_uq do update set due = retention_counts.due + excluded.due, removed = retention_counts.removed + excluded.removed
       returning 1
     ) select count(*)::int as found from gone`,
    [runId, rule],
  );
  return row?.found ?? 0;
};

/** Counts the rows of a table whose time is over, and removes none. */
export const countDue = async (
  transaction: EntityManager,
  runId: string,
  declaration: TableRetention,
): Promise<void> => {
  await transaction.query(
    `insert into retention_counts (run_id, rule, domain_id, due)
     select $1, $2, ${domainOf(declaration)}, count(*) from ${declaration.table} t where ${dueCondition(declaration)} group by 3
     on conflict on constraint retention_counts_once_uq do update set due = retention_counts.due + excluded.due`,
    [runId, declaration.rule],
  );
};
