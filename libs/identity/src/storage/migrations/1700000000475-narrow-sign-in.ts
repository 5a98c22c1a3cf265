import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session that is open can be seen and ended, and nothing else of it changes: it never becomes another's, lasts longer or
 * comes back, and whoever is signed in makes none (security E4). A try at a password that was right says so in a row of its own. Who sends mail may know whether
 * an account is a private one.
 */
export class NarrowSignIn1700000000475 implements MigrationInterface {
  name = 'NarrowSignIn1700000000475';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke update on sessions from stegvis_app`);
    await runner.query(`grant update (last_seen_at, ended_at) on sessions to stegvis_app`);
    await runner.query(
      `create policy stays_ended on sessions as restrictive for update to stegvis_app
         using (ended_at is null) with check (ended_at is null or ended_at <= now())`,
    );
    await runner.query(
      `create policy opened_at_sign_in on sessions as restrictive for insert to stegvis_app
         with check ((select stegvis.actor_is_system('sign-in')))`,
    );
    await runner.query(`alter table sign_in_attempts add column success_of bigint`);
    await runner.query(
      `create index sign_in_attempts_success_idx on sign_in_attempts (success_of) where success_of is not null`,
    );
    await runner.query(`grant select (private) on accounts to stegvis_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke select (private) on accounts from stegvis_worker`);
    await runner.query(`alter table sign_in_attempts drop column success_of`);
    await runner.query(`drop policy stays_ended on sessions`);
    await runner.query(`drop policy opened_at_sign_in on sessions`);
    await runner.query(`grant update on sessions to stegvis_app`);
  }
}
