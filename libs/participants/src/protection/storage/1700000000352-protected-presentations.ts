import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLES = `case
            when (select stegvis.actor_role()) in ('employer_contact', 'hr_officer') then array['study_visit', 'individual_placement', 'employment']
            when (select stegvis.actor_role()) = 'labour_market_coach' then array['labour_market_measure']
            when (select stegvis.actor_role()) in ('fk_liaison', 'af_liaison') then array['joint_mapping']
            else '{}' end`;

const granted = (more: string): string => `
      create or replace function stegvis.granted_consents() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select c.id from consents c
        where c.receiver_id = (select stegvis.actor_organisation()) and c.valid_to > current_date
          and c.purpose = any(${ROLES})
          and exists (select 1 from consent_answers a where a.consent_id = c.id and a.answer = 'yes')
          and not exists (select 1 from consent_answers a where a.consent_id = c.id and a.answer in ('no', 'withdrawn'))${more} $$`;

/** A protected person is in no presentation: a mark closes what she had said yes to, as a withdrawal does (security P1, P3, A13). */
export class ProtectedPresentations1700000000352 implements MigrationInterface {
  name = 'ProtectedPresentations1700000000352';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy not_protected on participants for select to stegvis_lookup using ((select stegvis.actor_text()) is not null and not protected)`,
    );
    await runner.query(
      granted(`
          and exists (select 1 from participants p where p.domain_id = c.domain_id and p.id = c.participant_id and not p.protected)`),
    );
    await giveToLookup(runner, 'granted_consents()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(granted(''));
    await giveToLookup(runner, 'granted_consents()');
    await runner.query(`drop policy not_protected on participants`);
  }
}
