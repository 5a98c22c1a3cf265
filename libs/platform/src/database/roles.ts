import { Client } from 'pg';

/**
 * Roles of security.md §3. `app` and `worker` log in; `lookup`, `stats` and `audit_writer` own the functions that
 * policies, counts and the access log go through and cannot log in. None is superuser or may bypass row-level security.
 */
const ROLES = [
  'stegvis_app',
  'stegvis_worker',
  'stegvis_lookup',
  'stegvis_stats',
  'stegvis_audit_writer',
] as const;

/**
 * Makes the roles that are missing, lets the migrating owner give functions to them, and lets it load reference data as
 * the service does. Safe to run again.
 * @throws Error with the statements that an administrator must run, when the owner may not create roles.
 */
export const ensureRoles = async (ownerUrl: string): Promise<void> => {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7346101)');
    const known = await client.query<{ rolname: string }>(
      'select rolname from pg_roles where rolname = any($1)',
      [ROLES],
    );
    const missing = ROLES.filter((role) => !known.rows.some((row) => row.rolname === role));
    for (const role of missing) await createRole(client, role);
    for (const role of ['stegvis_lookup', 'stegvis_stats', 'stegvis_audit_writer', 'stegvis_app']) {
      const member = await client.query<{ ok: boolean }>(
        `select pg_has_role(current_user, $1, 'member') as ok`,
        [role],
      );
      if (!member.rows[0]?.ok) await client.query(`grant ${role} to current_user`);
    }
  } finally {
    await client.end();
  }
};

const createRole = async (client: Client, role: string): Promise<void> => {
  try {
    await client.query(`create role ${role} nosuperuser nobypassrls nocreatedb nocreaterole nologin`);
  } catch (error) {
    if ((error as { code?: string }).code === '42710') return;
    throw new Error(
      `The owner of the database may not create roles. Let an administrator run: ` +
        ROLES.map((r) => `create role ${r} nologin;`).join(' ') +
        ` grant stegvis_lookup, stegvis_stats, stegvis_audit_writer, stegvis_app to <owner>; grant stegvis_app, stegvis_worker to <service login>;`,
      { cause: error },
    );
  }
};
