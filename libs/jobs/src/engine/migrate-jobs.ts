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
    await grantOwnObjects(client);
  } finally {
    await client.end();
  }
};

/**
 * Grants what the owner has made. A sequence that a worker has made since is the worker's already, and the owner may not
 * grant it: the second start met that.
 */
const grantOwnObjects = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ statement: string }>(`
    select format('grant %s on %s %s to stegvis_worker',
      case c.relkind when 'S' then 'usage, select, update' else 'select, insert, update, delete' end,
      case c.relkind when 'S' then 'sequence' else 'table' end, c.oid::regclass) as statement
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'bullmq' and c.relkind in ('r', 'p', 'S', 'v')
      and c.relowner = (select oid from pg_roles where rolname = current_user)`);
  for (const { statement } of rows) await client.query(statement);
  await client.query('grant execute on all functions in schema bullmq to stegvis_worker');
};
