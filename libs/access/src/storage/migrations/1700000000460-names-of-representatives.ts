import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A representative is called what staff called her when she was registered. Her account may be that of a participant of
 * another domain, or serve there too: so neither its name nor that there is one is told (security D5).
 */
export class NamesOfRepresentatives1700000000460 implements MigrationInterface {
  name = 'NamesOfRepresentatives1700000000460';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table representations add column name text collate "sv-SE-x-icu"`);
    for (const table of ['representations', 'memberships', 'accounts'])
      await runner.query(`alter table ${table} no force row level security`);
    await runner.query(
      `update representations r set name = c.name from memberships m join accounts c on c.id = m.account_id where m.id = r.membership_id`,
    );
    for (const table of ['representations', 'memberships', 'accounts'])
      await runner.query(`alter table ${table} force row level security`);
    await runner.query(
      `alter table representations alter column name set not null, add constraint representations_name_ck check (length(name) between 1 and 200)`,
    );
    await runner.query(`drop policy representatives_of_visible_persons on memberships`);
    await runner.query(`drop function stegvis.representatives_in_view()`);
    await runner.query(`drop policy in_view on representations`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const inView = `participant_id in (select stegvis.assigned_participants()) or participant_id = (select stegvis.actor_participant())
      or participant_id in (select stegvis.unit_participants())
      or (membership_id = (select stegvis.actor_membership()) and (select stegvis.actor_role()) = 'representative')`;
    await runner.query(
      `create policy in_view on representations for select to stegvis_lookup using (${inView})`,
    );
    await runner.query(`
      create function stegvis.representatives_in_view() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select membership_id from representations where ${inView} $$`);
    await giveToLookup(runner, 'representatives_in_view()');
    await runner.query(`
      create policy representatives_of_visible_persons on memberships for select to stegvis_app
        using (role = 'representative' and id in (select stegvis.representatives_in_view()))`);
    await runner.query(`alter table representations drop column name`);
  }
}
