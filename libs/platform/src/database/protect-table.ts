import type { QueryRunner } from 'typeorm';

/** Enables and forces row-level security on tables of the schema (security D1). */
export const protectTables = async (runner: QueryRunner, ...tables: readonly string[]): Promise<void> => {
  for (const table of tables) {
    await runner.query(`alter table stegvis.${table} enable row level security`);
    await runner.query(`alter table stegvis.${table} force row level security`);
  }
};

/** Reference data: everybody who acts may read, only set-up may write (security D6). */
export const protectReferenceTables = async (
  runner: QueryRunner,
  ...tables: readonly string[]
): Promise<void> => {
  await protectTables(runner, ...tables);
  for (const table of tables) {
    await runner.query(
      `create policy readable on stegvis.${table} for select to stegvis_app, stegvis_worker using (true)`,
    );
    await runner.query(
      `create policy loaded on stegvis.${table} to stegvis_app
         using ((select stegvis.actor_is_system('set-up'))) with check ((select stegvis.actor_is_system('set-up')))`,
    );
    await runner.query(`grant select on stegvis.${table} to stegvis_app, stegvis_worker`);
    await runner.query(`grant insert, update, delete on stegvis.${table} to stegvis_app`);
  }
};

/** Gives a function to the role behind policies, counts or the log, and lets the services call it (security D4). */
export const giveToLookup = async (
  runner: QueryRunner,
  signature: string,
  role: 'stegvis_lookup' | 'stegvis_stats' | 'stegvis_audit_writer' = 'stegvis_lookup',
): Promise<void> => {
  await runner.query(`revoke all on function stegvis.${signature} from public`);
  await runner.query(
    `grant execute on function stegvis.${signature} to stegvis_app, stegvis_worker, stegvis_lookup, stegvis_stats`,
  );
  await runner.query(`alter function stegvis.${signature} owner to ${role}`);
};
