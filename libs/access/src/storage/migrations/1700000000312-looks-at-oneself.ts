import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The name of somebody who looked, for the person who was looked at and nobody else (security L4). */
export class LooksAtOneself1700000000312 implements MigrationInterface {
  name = 'LooksAtOneself1700000000312';

  async up(runner: QueryRunner): Promise<void> {
    const atHer = `subject_id = (select stegvis.actor_participant()) and decision = 'permit'`;
    await runner.query(
      `create policy looks_at_her on access_log for select to stegvis_audit_writer using (${atHer})`,
    );
    await runner.query(
      `grant select (id, subject_id, decision, membership_id) on access_log to stegvis_audit_writer`,
    );
    await runner.query(
      `create policy who_looked on memberships for select to stegvis_audit_writer
         using (id in (select l.membership_id from access_log l where l.${atHer}))`,
    );
    await runner.query(`grant select (id, account_id) on memberships to stegvis_audit_writer`);
    await runner.query(
      `create policy who_looked on accounts for select to stegvis_audit_writer using (id in (select m.account_id from memberships m))`,
    );
    await runner.query(`grant select (id, name) on accounts to stegvis_audit_writer`);
    await runner.query(`
      create function stegvis.name_of_looker(look bigint) returns text language sql stable security definer set search_path = stegvis, pg_temp as $$
        select c.name from access_log l join memberships m on m.id = l.membership_id join accounts c on c.id = m.account_id where l.id = look $$`);
    await giveToLookup(runner, 'name_of_looker(bigint)', 'stegvis_audit_writer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function stegvis.name_of_looker(bigint)`);
    await runner.query(`drop policy who_looked on accounts`);
    await runner.query(`drop policy who_looked on memberships`);
    await runner.query(`drop policy looks_at_her on access_log`);
  }
}
