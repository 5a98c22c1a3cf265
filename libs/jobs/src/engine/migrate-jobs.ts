import { runMigrations } from 'bullmq';
import { Client } from 'pg';

/**
 * Brings the queue's own schema `bullmq` up to date and gives it to the worker's role, which alone hands over and takes
 * jobs. Run by the owner, after the migrations of Stegvis have made the roles; changes nothing when it is up to date.
 */
export const migrateJobs = async (ownerUrl: string): Promise<void> => {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7346103)');
    await runMigrations(client);
    // Handing over in bulk makes a sequence per queue and a temporary table, and asks for both rights each time.
    const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name');
    await client.query(`grant temporary on database ${rows[0]?.name} to stegvis_worker`);
    await client.query('grant usage, create on schema bullmq to stegvis_worker');
    await client.query(
      'grant select, insert, update, delete on all tables in schema bullmq to stegvis_worker',
    );
    await client.query('grant usage, select, update on all sequences in schema bullmq to stegvis_worker');
    await client.query('grant execute on all functions in schema bullmq to stegvis_worker');
  } finally {
    await client.end();
  }
};
