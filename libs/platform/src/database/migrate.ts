import { DataSource, type MigrationInterface } from 'typeorm';
import { type DataUse, markUse, refuseOtherUse } from './data-use';
import { ensureRoles } from './roles';

export type Migration = new () => MigrationInterface;

/** The data was written by a later version of Stegvis than the one that is starting. */
export class NewerDataError extends Error {
  constructor(readonly unknown: readonly string[]) {
    super(
      `The data is of a newer version of Stegvis (it holds ${unknown.join(', ')}): start that version, or begin anew with "npm start -- --reset".`,
    );
  }
}

/**
 * Brings the schema up to the given migrations, each in its own transaction, one process at a time.
 * Run by the owner of the database and by nobody else (security §3).
 * @param use marks a new database, and must be the mark of one that has any (security R6).
 * @throws NewerDataError when the database holds a migration that is not in the list; ConfigurationError for another use.
 */
export const migrate = async (
  ownerUrl: string,
  migrations: readonly Migration[],
  use: DataUse = 'test',
): Promise<readonly string[]> => {
  await ensureRoles(ownerUrl);
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema: 'stegvis',
    migrations: [...migrations],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    extra: { max: 2, options: '-c search_path=stegvis,public' },
  });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock(7346102)');
    await lock.query('create schema if not exists stegvis');
    await refuseOtherUse(source, use);
    await refuseNewerData(source, migrations);
    const done = await source.runMigrations();
    await markUse(source, use);
    await source.query('grant select on stegvis.migrations to stegvis_app, stegvis_worker');
    return done.map((migration) => migration.name);
  } finally {
    await lock.release();
    await source.destroy();
  }
};

const refuseNewerData = async (source: DataSource, migrations: readonly Migration[]): Promise<void> => {
  const [table] = await source.query<{ present: string | null }[]>(
    `select to_regclass('stegvis.migrations')::text as present`,
  );
  if (!table?.present) return;
  const known = new Set(migrations.map((m) => new m().name ?? m.name));
  const rows = await source.query<{ name: string }[]>('select name from stegvis.migrations order by id');
  const unknown = rows.map((row) => row.name).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new NewerDataError(unknown);
};

/** True when every given migration has been run; part of readiness. */
export const isMigrated = async (source: DataSource, migrations: readonly Migration[]): Promise<boolean> => {
  const rows = await source.query<{ name: string }[]>('select name from stegvis.migrations');
  const done = new Set(rows.map((row) => row.name));
  return migrations.every((m) => done.has(new m().name ?? m.name));
};
