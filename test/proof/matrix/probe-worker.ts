import { SYSTEM_NAMES } from '@stegvis/platform';
import { Client } from 'pg';
import { isCoded, PERSON_COLUMNS, READ_BY_PARTS } from './table-classes';

/**
 * What the worker may read of persons beyond what is written by hand: a column by right, a row by policy.
 * @param workerUrl a database that holds the world, which may be a copy of it with a fault.
 */
export const workerFaults = async (workerUrl: string): Promise<readonly string[]> => {
  const client = new Client({ connectionString: workerUrl, options: '-c search_path=stegvis,public' });
  await client.connect();
  try {
    const readable = await readableColumns(client);
    const faults = readable.flatMap(({ table, columns }) =>
      columns
        .filter((column) => !isCoded(table, column))
        .map((column) => `worker may read ${table}.${column}: revoke it, or add it to CODED_COLUMNS`),
    );
    for (const part of SYSTEM_NAMES.filter((name) => name !== 'retention'))
      for (const { table, columns } of readable) {
        if (READ_BY_PARTS[part]?.includes(table)) continue;
        await client.query('begin');
        await client.query(`select set_config('app.actor', $1, true)`, [`s:${part}`]);
        const { rowCount } = await client.query(`select ${columns[0]} from ${table} limit 1`);
        await client.query('rollback');
        if (rowCount) faults.push(`${part} reads ${table}: narrow the policy, or add it to READ_BY_PARTS`);
      }
    await client.query('begin');
    await client.query(`select set_config('app.actor', 's:matching', true)`);
    const words = await client.query(
      `select 1 from profile_values where kind = 'work_goal' or status <> 'confirmed'`,
    );
    await client.query('rollback');
    if (words.rowCount) faults.push('matching reads what is no code, or what nobody has confirmed');
    return faults;
  } finally {
    await client.end();
  }
};

const readableColumns = async (
  client: Client,
): Promise<readonly { table: string; columns: readonly string[] }[]> =>
  (
    await client.query<{ table: string; columns: string[] }>(
      `select c.relname as table, array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
       where n.nspname = 'stegvis' and c.relkind in ('r', 'p', 'v') and a.attnum > 0 and not a.attisdropped
         and has_column_privilege(c.oid, a.attnum, 'select')
         and (c.relname = any($1) or exists (select 1 from pg_attribute p where p.attrelid = c.oid and p.attname = 'participant_id' and not p.attisdropped))
       group by 1 order by 1`,
      [Object.keys(PERSON_COLUMNS)],
    )
  ).rows;
