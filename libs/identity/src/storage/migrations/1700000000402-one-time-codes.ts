import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One-time codes beside a password: the secret sealed, the last step that was used, recovery codes by their hash, and who
 * reset a colleague's. A session may wait for a code and is nobody's until then.
 */
export class OneTimeCodes1700000000402 implements MigrationInterface {
  name = 'OneTimeCodes1700000000402';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table one_time_codes (
        account_id uuid not null,
        secret_sealed text,
        next_sealed text,
        last_step bigint not null default 0,
        confirmed_at timestamptz,
        constraint one_time_codes_pk primary key (account_id),
        constraint one_time_codes_account_fk foreign key (account_id) references accounts (id) on delete cascade,
        constraint one_time_codes_confirmed_ck check ((confirmed_at is null) = (secret_sealed is null))
      )`);
    await runner.query(`
      create table recovery_codes (
        account_id uuid not null,
        code_hash bytea not null,
        used_at timestamptz,
        constraint recovery_codes_pk primary key (account_id, code_hash),
        constraint recovery_codes_account_fk foreign key (account_id) references accounts (id) on delete cascade
      )`);
    await runner.query(`
      create table one_time_code_resets (
        id uuid not null,
        account_id uuid not null,
        reset_by uuid not null,
        at timestamptz not null default now(),
        constraint one_time_code_resets_pk primary key (id),
        constraint one_time_code_resets_account_fk foreign key (account_id) references accounts (id) on delete cascade,
        constraint one_time_code_resets_by_fk foreign key (reset_by) references memberships (id)
      )`);
    await runner.query(`create index one_time_code_resets_account_idx on one_time_code_resets (account_id)`);
    await runner.query(`create index one_time_code_resets_by_idx on one_time_code_resets (reset_by)`);
    await runner.query(
      `alter table sessions add column awaits text constraint sessions_awaits_ck check (awaits in ('code', 'enrolment'))`,
    );
    await protectTables(runner, 'one_time_codes', 'recovery_codes', 'one_time_code_resets');
    await this.policies(runner);
  }

  private async policies(runner: QueryRunner): Promise<void> {
    const signIn = `(select stegvis.actor_is_system('sign-in'))`;
    for (const table of ['one_time_codes', 'recovery_codes'])
      await runner.query(
        `create policy by_sign_in on ${table} to stegvis_app using (${signIn}) with check (${signIn})`,
      );
    // An administrator removes the codes of an account that she keeps, and never sees one.
    const kept = `(select stegvis.actor_role()) = 'administrator' and account_id in (select id from accounts)`;
    for (const table of ['one_time_codes', 'recovery_codes'])
      for (const command of ['select', 'delete'])
        await runner.query(
          `create policy ${command}_by_administrator on ${table} for ${command} to stegvis_app using (${kept})`,
        );
    await runner.query(
      `create policy noted_by_administrator on one_time_code_resets for insert to stegvis_app
         with check (${kept} and reset_by = (select stegvis.actor_membership()))`,
    );
    await runner.query(
      `grant select, insert, update, delete on one_time_codes, recovery_codes to stegvis_app`,
    );
    await runner.query(`grant insert on one_time_code_resets to stegvis_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from sessions where awaits is not null`);
    await runner.query(`alter table sessions drop column awaits`);
    await runner.query(`drop table one_time_code_resets, recovery_codes, one_time_codes`);
  }
}
