import type { EntityManager } from 'typeorm';

/** Rows in one statement: keeps a statement well below the time-out of D11 on a slow disk. */
const BATCH = 4000;

const NAME = /^[a-z_]+$/;
const TYPE = /^[a-z]+( [a-z]+)?(\[\])?$/;

/**
 * Inserts many rows with one statement per 4000: a whole set-up in seconds, where one statement a row takes minutes.
 * Columns that are not named take their defaults. Only for rows that are trusted (set-up); the values travel as one
 * parameter, table and columns are constants of the code.
 * @param columns column name to PostgreSQL type, for instance `{ id: 'uuid', weekdays: 'text[]' }`.
 * @throws RangeError for a table, column or type that is not a plain name.
 */
export const insertRows = async <C extends Readonly<Record<string, string>>>(
  transaction: EntityManager,
  table: string,
  columns: C,
  rows: readonly Readonly<Record<keyof C, unknown>>[],
): Promise<void> => {
  const entries = Object.entries(columns);
  if (![table, ...entries.map(([name]) => name)].every((name) => NAME.test(name)))
    throw new RangeError(`Not a plain name among: ${[table, ...Object.keys(columns)].join(', ')}`);
  if (!entries.every(([, type]) => TYPE.test(type)))
    throw new RangeError(`Not a plain type among: ${Object.values(columns).join(', ')}`);
  const names = entries.map(([name]) => name).join(', ');
  const shape = entries.map(([name, type]) => `${name} ${type}`).join(', ');
  for (let from = 0; from < rows.length; from += BATCH)
    await transaction.query(
      `insert into ${table} (${names}) select ${names} from jsonb_to_recordset($1::jsonb) as given(${shape})`,
      [JSON.stringify(rows.slice(from, from + BATCH))],
    );
};
