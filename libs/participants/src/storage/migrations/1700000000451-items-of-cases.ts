import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an officer of a joint case reads of a person beside her wording: her name (C3), and of C4 the statements of the
 * items that she said yes to, while they are both what she was shown and what holds now (security A10).
 */
export class ItemsOfCases1700000000451 implements MigrationInterface {
  name = 'ItemsOfCases1700000000451';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function stegvis.current_statements(person uuid, of_kinds text[]) returns setof uuid language sql stable set search_path = stegvis, pg_temp as $$
        select distinct on (v.kind, case v.kind when 'step' then '' else v.code end) v.id from profile_values v
        where v.participant_id = person and v.kind = any(of_kinds) and v.status = 'confirmed'
        order by v.kind, case v.kind when 'step' then '' else v.code end, v.sequence desc $$`);
    await runner.query(`revoke all on function stegvis.current_statements(uuid, text[]) from public`);
    await runner.query(
      `grant execute on function stegvis.current_statements(uuid, text[]) to stegvis_app, stegvis_lookup`,
    );
    await runner.query(
      `create policy disclosed on profile_values for select to stegvis_lookup using (participant_id in (select stegvis.case_participants('C4')))`,
    );
    await runner.query(
      `grant select (id, participant_id, kind, code, status, sequence) on profile_values to stegvis_lookup`,
    );
    await runner.query(`
      create function stegvis.disclosed_statements() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select v.id from consents c
        join consent_answers a on a.consent_id = c.id and a.answer = 'yes'
        cross join lateral unnest(a.shown_statements) as shown(id)
        join profile_values v on v.id = shown.id and v.participant_id = c.participant_id
        where c.id in (select stegvis.granted_consents()) and 'C4' = any(c.data_classes)
          and v.id in (select stegvis.current_statements(v.participant_id, array[v.kind])) $$`);
    await giveToLookup(runner, 'disclosed_statements()');
    await runner.query(
      `create policy shown_in_case on profile_values for select to stegvis_app using (id in (select stegvis.disclosed_statements()))`,
    );
    await runner.query(
      `create policy named_in_case on participants for select to stegvis_app using (id in (select stegvis.case_participants('C3')))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy named_in_case on participants`);
    await runner.query(`drop policy shown_in_case on profile_values`);
    await runner.query(`drop function stegvis.disclosed_statements()`);
    await runner.query(`drop policy disclosed on profile_values`);
    await runner.query(
      `revoke select (id, participant_id, kind, code, status, sequence) on profile_values from stegvis_lookup`,
    );
    await runner.query(`drop function stegvis.current_statements(uuid, text[])`);
  }
}
