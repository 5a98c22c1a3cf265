import type { DataSource } from 'typeorm';
import { ConfigurationError } from '../configuration/read-configuration';

/** What a database is used for. A `test` leaves no mark; a `command` looks at whatever is there. */
export type DataUse = 'production' | 'demo' | 'test' | 'command';

/** A remark on the schema: a dump carries it along, and it is no row that somebody forgets to copy or that a service may change. */
const MARKS = { production: 'stegvis: production data', demo: 'stegvis: demo data' } as const;

/**
 * Real persons never stand in demo mode or in a test, and no published password beside them (security R6).
 * @throws ConfigurationError, one plain sentence, when the database was begun for another use.
 */
export const refuseOtherUse = async (source: Pick<DataSource, 'query'>, use: DataUse): Promise<void> => {
  const mark = await markOf(source);
  if (use !== 'command' && use !== 'production' && mark === MARKS.production)
    throw new ConfigurationError(
      'This database was begun in production and may hold real persons, so it is not used in demo mode or in tests: take an empty one, or set STEGVIS_DEMO=0',
    );
  if (use === 'production' && mark === MARKS.demo)
    throw new ConfigurationError(
      'This database was begun in demo mode and has accounts with a published password, so it is not used in production: take an empty one',
    );
};

/** Marks the database at its first start in production or demo mode, once; run by its owner. */
export const markUse = async (source: Pick<DataSource, 'query'>, use: DataUse): Promise<void> => {
  if ((use === 'production' || use === 'demo') && (await markOf(source)) === null)
    await source.query(`comment on schema stegvis is '${MARKS[use]}'`);
};

const markOf = async (source: Pick<DataSource, 'query'>): Promise<string | null> => {
  const [row] = await source.query<{ mark: string | null }[]>(
    `select obj_description(to_regnamespace('stegvis'), 'pg_namespace') as mark`,
  );
  return row?.mark ?? null;
};
