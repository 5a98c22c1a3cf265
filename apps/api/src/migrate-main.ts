import { readConfiguration } from '@stegvis/platform';
import { prepareDatabase } from '../../embedded/src/prepare-database';

/** Brings the database up to this version, for production; safe to run again. */
const main = async (): Promise<void> => {
  const { database } = readConfiguration(process.env);
  if (!database) throw new Error('Set DATABASE_URL and DATABASE_OWNER_URL');
  await prepareDatabase(database.ownerUrl);
  process.stdout.write('The database is of this version.\n');
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
