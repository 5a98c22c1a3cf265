import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a participant is given of a look tells nothing of the log's size: an id made of the row, not the row's number. */
export class LookIds1700000000424 implements MigrationInterface {
  name = 'LookIds1700000000424';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function stegvis.look_id(l stegvis.access_log) returns text language sql stable set search_path = stegvis, pg_temp as $$
        select md5(concat_ws(' ', l.subject_id, l.membership_id, l.role, l.actor_organisation_id, (l.at at time zone 'Europe/Stockholm')::date)) $$`);
    await runner.query(`revoke all on function stegvis.look_id(stegvis.access_log) from public`);
    await runner.query(
      `grant execute on function stegvis.look_id(stegvis.access_log) to stegvis_app, stegvis_audit_writer`,
    );
    await runner.query(`drop function stegvis.name_of_looker(bigint)`);
    await runner.query(`grant select on access_log to stegvis_audit_writer`);
    await runner.query(`
      create function stegvis.name_of_looker(look text) returns text language sql stable security definer set search_path = stegvis, pg_temp as $$
        select c.name from access_log l join memberships m on m.id = l.membership_id join accounts c on c.id = m.account_id
        where l.subject_id = (select stegvis.actor_participant()) and stegvis.look_id(l) = look limit 1 $$`);
    await giveToLookup(runner, 'name_of_looker(text)', 'stegvis_audit_writer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function stegvis.name_of_looker(text)`);
    await runner.query(`drop function stegvis.look_id(stegvis.access_log)`);
    await runner.query(`
      create function stegvis.name_of_looker(look bigint) returns text language sql stable security definer set search_path = stegvis, pg_temp as $$
        select c.name from access_log l join memberships m on m.id = l.membership_id join accounts c on c.id = m.account_id where l.id = look $$`);
    await giveToLookup(runner, 'name_of_looker(bigint)', 'stegvis_audit_writer');
  }
}
