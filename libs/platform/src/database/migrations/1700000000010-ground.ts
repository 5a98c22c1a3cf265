import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The schema, who acts, and the keys that make a repeated request harmless. */
export class Ground1700000000010 implements MigrationInterface {
  name = 'Ground1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists pg_trgm with schema public`);
    await runner.query(`create extension if not exists unaccent with schema public`);
    await runner.query(
      `grant usage on schema stegvis to stegvis_app, stegvis_worker, stegvis_lookup, stegvis_stats`,
    );
    await runner.query(`grant create on schema stegvis to stegvis_lookup, stegvis_stats`);
    // After a commit the setting is the empty string, not null (security D3).
    await runner.query(`
      create function stegvis.actor_text() returns text language sql stable
      set search_path = stegvis, pg_temp as $$ select nullif(current_setting('app.actor', true), '') $$`);
    await runner.query(`
      create function stegvis.actor_membership() returns uuid language sql stable set search_path = stegvis, pg_temp as $$
        select case when stegvis.actor_text() like 'm:%' then substr(stegvis.actor_text(), 3)::uuid end $$`);
    await runner.query(`
      create function stegvis.actor_is_system(part text) returns boolean language sql stable set search_path = stegvis, pg_temp as $$
        select coalesce(stegvis.actor_text() = 's:' || part, false) $$`);
    await runner.query(
      `grant execute on all functions in schema stegvis to stegvis_app, stegvis_worker, stegvis_lookup, stegvis_stats`,
    );
    await runner.query(`
      create table idempotency_keys (
        actor text not null,
        key uuid not null,
        fingerprint text not null,
        result jsonb,
        created_at timestamptz not null default now(),
        constraint idempotency_keys_pk primary key (actor, key)
      )`);
    await runner.query(`create index idempotency_keys_created_at_idx on idempotency_keys (created_at)`);
    await runner.query(`alter table idempotency_keys enable row level security`);
    await runner.query(`alter table idempotency_keys force row level security`);
    await runner.query(`
      create policy own_keys on idempotency_keys to stegvis_app
        using (actor = (select stegvis.actor_text())) with check (actor = (select stegvis.actor_text()))`);
    await runner.query(
      `create policy thinning on idempotency_keys for delete to stegvis_worker using (created_at < now() - interval '24 hours')`,
    );
    await runner.query(
      `create policy thinning_read on idempotency_keys for select to stegvis_worker using (created_at < now() - interval '24 hours')`,
    );
    await runner.query(`grant select, insert, update on idempotency_keys to stegvis_app`);
    await runner.query(`grant select, delete on idempotency_keys to stegvis_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table idempotency_keys`);
    await runner.query(
      `drop function stegvis.actor_is_system(text), stegvis.actor_membership(), stegvis.actor_text()`,
    );
  }
}
