import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ITEMS = ['work_goal', 'step', 'support_needs', 'tried_places'];
const MORE_ITEMS = [...ITEMS, 'abilities', 'access_needs', 'environment', 'conditions'];
const EMPLOYERS = `(select stegvis.actor_role()) in ('employer_contact', 'hr_officer')`;
const OPEN = `l.valid_from <= current_date and (l.valid_to is null or l.valid_to > current_date)`;

const granted = (more: string): string => `
      create or replace function stegvis.granted_consents() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select c.id from consents c
        where c.receiver_id = (select stegvis.actor_organisation()) and c.valid_to > current_date
          and c.purpose = any(case
            when ${EMPLOYERS} then array['study_visit', 'individual_placement', 'employment']
            when (select stegvis.actor_role()) = 'labour_market_coach' then array['labour_market_measure']
            when (select stegvis.actor_role()) in ('fk_liaison', 'af_liaison') then array['joint_mapping']
            else '{}' end)
          and exists (select 1 from consent_answers a where a.consent_id = c.id and a.answer = 'yes')
          and not exists (select 1 from consent_answers a where a.consent_id = c.id and a.answer in ('no', 'withdrawn'))
          and exists (select 1 from participants p where p.domain_id = c.domain_id and p.id = c.participant_id and not p.protected)${more} $$`;

/**
 * A joint case: one named officer of another authority or committee, for one consent (security §2, A10). Without an open
 * case of her own she is given nothing, whatever her organisation was said yes to; without the yes a case gives nothing.
 */
export class JointCases1700000000450 implements MigrationInterface {
  name = 'JointCases1700000000450';

  async up(runner: QueryRunner): Promise<void> {
    await this.items(runner, MORE_ITEMS);
    // What she was shown of C4: ids of statements, so that nothing that was said later is disclosed by an old yes.
    await runner.query(
      `alter table consent_answers add column shown_statements uuid[] not null default '{}',
         add constraint consent_answers_statements_ck check (answer = 'yes' or cardinality(shown_statements) = 0)`,
    );
    await this.table(runner);
    await this.functions(runner);
    await this.policies(runner);
  }

  private async items(runner: QueryRunner, items: readonly string[]): Promise<void> {
    await runner.query(
      `alter table consents drop constraint consents_items_ck, add constraint consents_items_ck
         check (('C4' = any(data_classes)) = (cardinality(items) > 0) and items <@ array[${items.map((one) => `'${one}'`).join(', ')}])`,
    );
  }

  private async table(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table liaison_cases (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        consent_id uuid not null,
        officer_id uuid not null,
        officer_name text not null,
        opened_by uuid not null,
        opened_by_name text not null,
        valid_from date not null default current_date,
        valid_to date,
        constraint liaison_cases_pk primary key (id),
        constraint liaison_cases_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint liaison_cases_consent_fk foreign key (domain_id, participant_id, consent_id) references consents (domain_id, participant_id, id),
        constraint liaison_cases_officer_fk foreign key (officer_id) references memberships (id),
        constraint liaison_cases_opened_by_fk foreign key (opened_by) references memberships (id),
        constraint liaison_cases_period_ck check (valid_to is null or valid_to >= valid_from)
      )`);
    await runner.query(
      `create unique index liaison_cases_once_uq on liaison_cases (domain_id, consent_id) where valid_to is null`,
    );
    await runner.query(
      `create index liaison_cases_consent_idx on liaison_cases (domain_id, participant_id, consent_id)`,
    );
    await runner.query(`create index liaison_cases_officer_idx on liaison_cases (officer_id, consent_id)`);
    await runner.query(`create index liaison_cases_opened_by_idx on liaison_cases (opened_by)`);
    await protectTables(runner, 'liaison_cases');
  }

  private async functions(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy own_rows on liaison_cases for select to stegvis_lookup using (officer_id = (select stegvis.actor_membership()))`,
    );
    await runner.query(`grant select on liaison_cases to stegvis_lookup`);
    await runner.query(
      granted(`
          and (${EMPLOYERS} or exists (select 1 from liaison_cases l where l.consent_id = c.id and l.officer_id = (select stegvis.actor_membership()) and ${OPEN}))`),
    );
    await giveToLookup(runner, 'granted_consents()');
    await runner.query(`
      create function stegvis.case_participants(data_class text) returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select distinct c.participant_id from consents c
        where c.id in (select stegvis.granted_consents()) and data_class = any(c.data_classes)
          and c.purpose in ('labour_market_measure', 'joint_mapping') $$`);
    await giveToLookup(runner, 'case_participants(text)');
  }

  private async policies(runner: QueryRunner): Promise<void> {
    const assigned = `participant_id in (select stegvis.assigned_participants())`;
    const consultant = `(select stegvis.actor_role()) = 'job_consultant'`;
    const inDomain = `domain_id = (select stegvis.actor_domain())`;
    const setUp = `(select stegvis.actor_is_system('set-up'))`;
    await runner.query(
      `create policy by_set_up on liaison_cases to stegvis_app using (${setUp}) with check (${setUp})`,
    );
    await runner.query(
      `create policy read_inside on liaison_cases for select to stegvis_app using (${assigned} or participant_id = (select stegvis.actor_participant()))`,
    );
    await runner.query(
      `create policy own_open on liaison_cases for select to stegvis_app
         using (officer_id = (select stegvis.actor_membership()) and consent_id in (select stegvis.granted_consents()))`,
    );
    await runner.query(`
      create policy opened on liaison_cases for insert to stegvis_app
        with check (${assigned} and ${consultant} and ${inDomain} and opened_by = (select stegvis.actor_membership())
                    and valid_from = current_date and valid_to is null
                    and exists (select 1 from consents c join memberships m on m.organisation_id = c.receiver_id
                                where c.id = consent_id and m.id = officer_id and m.role = any(case c.purpose
                                  when 'labour_market_measure' then array['labour_market_coach']
                                  when 'joint_mapping' then array['fk_liaison', 'af_liaison'] else '{}' end)))`);
    await runner.query(`
      create policy ended on liaison_cases for update to stegvis_app
        using (${assigned} and ${consultant}) with check (${inDomain} and valid_to is not null)`);
    await runner.query(`grant select, insert, update (valid_to) on liaison_cases to stegvis_app`);
    await runner.query(`
      create policy officers_of_receivers on memberships for select to stegvis_app
        using (role in ('labour_market_coach', 'fk_liaison', 'af_liaison') and ${consultant}
               and municipality_code = (select stegvis.actor_municipality()))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy officers_of_receivers on memberships`);
    await runner.query(`drop function stegvis.case_participants(text)`);
    await runner.query(granted(''));
    await giveToLookup(runner, 'granted_consents()');
    await runner.query(`drop table liaison_cases`);
    await runner.query(`alter table consent_answers drop column shown_statements cascade`);
    await this.items(runner, ITEMS);
  }
}
