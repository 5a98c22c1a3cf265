import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What must happen after a commit (reliability O1): ids only, never personal data. */
export class Outbox1700000000030 implements MigrationInterface {
  name = 'Outbox1700000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox (
        id bigint generated always as identity,
        dedupe_key text not null,
        kind text not null,
        subject_type text not null,
        subject_id uuid not null,
        subject_version integer not null default 0,
        created_at timestamptz not null default now(),
        available_at timestamptz not null default now(),
        claimed_by text,
        claimed_until timestamptz,
        attempts integer not null default 0,
        done_at timestamptz,
        outcome text,
        dead_at timestamptz,
        last_error text,
        constraint outbox_pk primary key (id),
        constraint outbox_dedupe_key_uq unique (dedupe_key),
        constraint outbox_outcome_ck check (outcome in ('done', 'obsolete'))
      )`);
    await runner.query(
      `create index outbox_open_idx on outbox (available_at, id) where done_at is null and dead_at is null`,
    );
    await protectTables(runner, 'outbox');
    // Whoever changes something may leave a task; only the worker reads and settles them.
    await runner.query(
      `create policy leave on outbox for insert to stegvis_app with check ((select stegvis.actor_text()) is not null and done_at is null)`,
    );
    await runner.query(
      `create policy leave_from_worker on outbox for insert to stegvis_worker with check ((select stegvis.actor_text()) is not null and done_at is null)`,
    );
    await runner.query(`
      create policy settle on outbox to stegvis_worker
        using ((select stegvis.actor_text()) in ('s:relay', 's:search', 's:notices', 's:matching'))
        with check ((select stegvis.actor_text()) in ('s:relay', 's:search', 's:notices', 's:matching'))`);
    await runner.query(`grant insert on outbox to stegvis_app`);
    await runner.query(`grant select, insert, update, delete on outbox to stegvis_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table outbox`);
  }
}
