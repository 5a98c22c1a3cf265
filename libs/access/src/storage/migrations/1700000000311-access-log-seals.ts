import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The chain that makes a removed, changed or moved row of the access log found (security L3): one chain for each domain. */
export class AccessLogSeals1700000000311 implements MigrationInterface {
  name = 'AccessLogSeals1700000000311';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table access_log_seals (
        domain_id uuid not null,
        position bigint not null,
        log_id bigint not null,
        hash bytea not null,
        sealed_at timestamptz not null default clock_timestamp(),
        constraint access_log_seals_pk primary key (domain_id, position),
        constraint access_log_seals_once_uq unique (log_id),
        constraint access_log_seals_position_ck check (position > 0),
        constraint access_log_seals_hash_ck check (length(hash) = 32)
      )`);
    await runner.query(`create index access_log_seals_at_idx on access_log_seals (sealed_at, log_id)`);
    await protectTables(runner, 'access_log_seals');
    const sealer = `(select stegvis.actor_is_system('sealer'))`;
    await runner.query(`create policy to_seal on access_log for select to stegvis_worker using (${sealer})`);
    await runner.query(
      `create policy sealed on access_log_seals for insert to stegvis_worker with check (${sealer})`,
    );
    await runner.query(
      `create policy chain on access_log_seals for select to stegvis_worker using (${sealer})`,
    );
    await runner.query(`grant select on access_log to stegvis_worker`);
    await runner.query(`grant select, insert on access_log_seals to stegvis_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy to_seal on access_log`);
    await runner.query(`revoke select on access_log from stegvis_worker`);
    await runner.query(`drop table access_log_seals`);
  }
}
