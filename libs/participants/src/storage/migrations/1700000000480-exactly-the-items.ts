import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const disclosed = (more: string): string => `
      create or replace function stegvis.disclosed_statements() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select v.id from consents c
        join consent_answers a on a.consent_id = c.id and a.answer = 'yes'
        cross join lateral unnest(a.shown_statements) as shown(id)
        join profile_values v on v.id = shown.id and v.participant_id = c.participant_id
        where c.id in (select stegvis.granted_consents()) and 'C4' = any(c.data_classes)${more}
          and v.id in (select stegvis.current_statements(v.participant_id, array[v.kind])) $$`;

/**
 * An officer of a joint case reads the kinds of the items of her yes and no other, whatever the answer says was shown; and
 * of who it is about the name of that yes, not her row with home, unit and registration (security A10).
 */
export class ExactlyTheItems1700000000480 implements MigrationInterface {
  name = 'ExactlyTheItems1700000000480';

  async up(runner: QueryRunner): Promise<void> {
    // The same as KINDS_OF of libs/access, which a test compares.
    await runner.query(`
      create function stegvis.kinds_of_items(items text[]) returns text[] language sql immutable set search_path = stegvis, pg_temp as $$
        select array(select k.kind from (values ('work_goal', 'work_goal'), ('step', 'step'), ('abilities', 'capacity'), ('support_needs', 'support_need'),
          ('access_needs', 'access_need'), ('environment', 'tolerance'), ('environment', 'environment_mark'), ('conditions', 'condition')) as k(item, kind)
          where k.item = any(items)) $$`);
    await runner.query(`revoke all on function stegvis.kinds_of_items(text[]) from public`);
    await runner.query(
      `grant execute on function stegvis.kinds_of_items(text[]) to stegvis_app, stegvis_lookup`,
    );
    await runner.query(disclosed(` and v.kind = any(stegvis.kinds_of_items(c.items))`));
    await giveToLookup(runner, 'disclosed_statements()');
    await runner.query(`drop policy named_in_case on participants`);
    await runner.query(`
      create function stegvis.name_in_case(consent uuid) returns text language sql stable security definer set search_path = stegvis, pg_temp as $$
        select p.given_name || ' ' || p.family_name from consents c join participants p on p.domain_id = c.domain_id and p.id = c.participant_id
        where c.id = consent and c.id in (select stegvis.granted_consents()) and 'C3' = any(c.data_classes)
          and c.purpose in ('labour_market_measure', 'joint_mapping') $$`);
    await giveToLookup(runner, 'name_in_case(uuid)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function stegvis.name_in_case(uuid)`);
    await runner.query(
      `create policy named_in_case on participants for select to stegvis_app using (id in (select stegvis.case_participants('C3')))`,
    );
    await runner.query(disclosed(''));
    await giveToLookup(runner, 'disclosed_statements()');
    await runner.query(`drop function stegvis.kinds_of_items(text[])`);
  }
}
