import { Client } from 'pg';
import { appRole, ownerRole, superuser, workerRole, type Passwords, type Role } from './passwords';

/** The database that holds everything. */
export const databaseName = 'stegvis';

/** An address that signs in as a role. The password is 32 letters that need no escaping. */
export function urlOf(
  role: Role,
  passwords: Passwords,
  port: number,
  database: string = databaseName,
): string {
  return `postgres://${role}:${passwords[role]}@127.0.0.1:${port}/${database}`;
}

/**
 * Makes the roles and the database where they are missing; run at every start, so that an interrupted first start is
 * completed by the next. No role but the superuser may go round row-level security or make roles or databases.
 */
export async function ensureRolesAndDatabase(passwords: Passwords, port: number): Promise<void> {
  const client = new Client({ connectionString: urlOf(superuser, passwords, port, 'postgres') });
  await client.connect();
  try {
    const present = await client.query<{ rolname: string }>('select rolname from pg_roles');
    const known = new Set(present.rows.map((row) => row.rolname));
    for (const role of [ownerRole, appRole, workerRole] as const) {
      if (known.has(role)) continue;
      await client.query(
        `create role ${client.escapeIdentifier(role)} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication ` +
          `password ${client.escapeLiteral(passwords[role])}`,
      );
    }
    // They own the functions that policies, counts and the access log go through, and nobody signs in as them; the migrating owner must be a
    // member to give them these functions, and may not make roles itself.
    for (const role of ['stegvis_lookup', 'stegvis_stats', 'stegvis_audit_writer']) {
      if (!known.has(role)) {
        await client.query(`create role ${role} nologin nosuperuser nobypassrls nocreatedb nocreaterole`);
      }
      await client.query(`grant ${role} to ${ownerRole}`);
    }
    // The owner loads reference data as the service does, so that one policy holds for both.
    await client.query(`grant ${appRole} to ${ownerRole}`);
    const database = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (database.rowCount === 0) await client.query(createDatabaseSql(databaseName));
    await client.query(`revoke all on database ${databaseName} from public`);
    await client.query(`grant connect on database ${databaseName} to ${appRole}, ${workerRole}`);
  } finally {
    await client.end();
  }
}

/** @param template copied when given; must have no open connection. */
export function createDatabaseSql(name: string, template = 'template0'): string {
  return `create database "${name}" owner ${ownerRole} template "${template}"`;
}
