import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Consents that break secrecy (OSL 12:2, R-053): a question with its terms, and every answer as a dated row. Nothing is
 * ever changed or removed; whether a yes holds is evaluated at each statement (security A3, A6).
 */
export class Consents1700000000320 implements MigrationInterface {
  name = 'Consents1700000000320';

  async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.functions(runner);
    await this.policies(runner);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consents (
        id uuid not null,
        -- What the receiver knows it by: chance, and another one for each receiver (security M8).
        handle uuid not null default gen_random_uuid(),
        domain_id uuid not null,
        participant_id uuid not null,
        receiver_id uuid not null,
        receiver_name text not null,
        purpose text not null,
        data_classes text[] not null,
        items text[] not null default '{}',
        valid_to date not null,
        asked_by uuid not null,
        asked_by_name text not null,
        asked_at timestamptz not null default clock_timestamp(),
        constraint consents_pk primary key (id),
        constraint consents_handle_uq unique (handle),
        constraint consents_person_uq unique (domain_id, participant_id, id),
        constraint consents_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint consents_receiver_fk foreign key (receiver_id) references organisations (id),
        constraint consents_asked_by_fk foreign key (asked_by) references memberships (id),
        constraint consents_purpose_ck check (purpose in ('study_visit', 'individual_placement', 'employment', 'labour_market_measure', 'joint_mapping')),
        constraint consents_classes_ck check (cardinality(data_classes) > 0 and data_classes <@ array['C2', 'C3', 'C4', 'C8']),
        -- Item by item, never "the case" (security A10).
        constraint consents_items_ck check (('C4' = any(data_classes)) = (cardinality(items) > 0) and items <@ array['work_goal', 'step', 'support_needs', 'tried_places'])
      )`);
    await runner.query(`create index consents_receiver_idx on consents (receiver_id)`);
    await runner.query(`create index consents_asked_by_idx on consents (asked_by)`);
    await runner.query(`
      create table consent_answers (
        id uuid not null,
        sequence integer generated always as identity,
        domain_id uuid not null,
        participant_id uuid not null,
        consent_id uuid not null,
        answer text not null,
        how text not null,
        helped_by text,
        witness text,
        shown_text text not null,
        text_version text not null,
        easy boolean not null,
        said_by uuid not null,
        said_by_name text not null,
        said_at timestamptz not null default clock_timestamp(),
        constraint consent_answers_pk primary key (id),
        constraint consent_answers_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint consent_answers_consent_fk foreign key (domain_id, participant_id, consent_id) references consents (domain_id, participant_id, id),
        constraint consent_answers_said_by_fk foreign key (said_by) references memberships (id),
        constraint consent_answers_answer_ck check (answer in ('yes', 'no', 'ask_someone', 'withdrawn')),
        constraint consent_answers_how_ck check (how in ('self', 'together', 'oral', 'representative')),
        -- A yes that is only heard needs somebody who heard it.
        constraint consent_answers_witness_ck check (how <> 'oral' or answer = 'withdrawn' or witness is not null),
        constraint consent_answers_representative_ck check (how <> 'representative' or helped_by is not null),
        constraint consent_answers_lengths_ck check (length(helped_by) <= 200 and length(witness) <= 200 and length(shown_text) <= 4000)
      )`);
    await runner.query(
      `create unique index consent_answers_once_uq on consent_answers (consent_id) where answer in ('yes', 'no')`,
    );
    await runner.query(
      `create unique index consent_answers_withdrawn_once_uq on consent_answers (consent_id) where answer = 'withdrawn'`,
    );
    await runner.query(
      `create index consent_answers_consent_idx on consent_answers (domain_id, participant_id, consent_id, sequence)`,
    );
    await runner.query(`create index consent_answers_said_by_idx on consent_answers (said_by)`);
    await protectTables(runner, 'consents', 'consent_answers');
  }

  private async functions(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy own_receiver on consents for select to stegvis_lookup using (receiver_id = (select stegvis.actor_organisation()))`,
    );
    await runner.query(
      `create policy own_receiver on consent_answers for select to stegvis_lookup using (consent_id in (select c.id from consents c where c.receiver_id = (select stegvis.actor_organisation())))`,
    );
    await runner.query(`grant select on consents, consent_answers to stegvis_lookup`);
    // Receiver organisation × purpose × role × day × the newest answer, all of them at this statement (security A3, A6).
    await runner.query(`
      create function stegvis.granted_consents() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select c.id from consents c
        where c.receiver_id = (select stegvis.actor_organisation()) and c.valid_to > current_date
          and c.purpose = any(case
            when (select stegvis.actor_role()) in ('employer_contact', 'hr_officer') then array['study_visit', 'individual_placement', 'employment']
            when (select stegvis.actor_role()) = 'labour_market_coach' then array['labour_market_measure']
            when (select stegvis.actor_role()) in ('fk_liaison', 'af_liaison') then array['joint_mapping']
            else '{}' end)
          and exists (select 1 from consent_answers a where a.consent_id = c.id and a.answer = 'yes')
          and not exists (select 1 from consent_answers a where a.consent_id = c.id and a.answer in ('no', 'withdrawn')) $$`);
    await giveToLookup(runner, 'granted_consents()');
    await runner.query(`
      create function stegvis.disclosed_participants(data_class text) returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select distinct c.participant_id from consents c
        where c.id in (select stegvis.granted_consents()) and data_class = any(c.data_classes) $$`);
    await giveToLookup(runner, 'disclosed_participants(text)');
  }

  private async policies(runner: QueryRunner): Promise<void> {
    const assigned = `participant_id in (select stegvis.assigned_participants())`;
    const herself = `participant_id = (select stegvis.actor_participant())`;
    const signed = `said_by = (select stegvis.actor_membership()) and domain_id = (select stegvis.actor_domain())`;
    const setUp = `(select stegvis.actor_is_system('set-up'))`;
    for (const table of ['consents', 'consent_answers']) {
      await runner.query(
        `create policy by_set_up on ${table} to stegvis_app using (${setUp}) with check (${setUp})`,
      );
      await runner.query(
        `create policy read_assigned on ${table} for select to stegvis_app using (${assigned})`,
      );
      await runner.query(`create policy read_own on ${table} for select to stegvis_app using (${herself})`);
      await runner.query(`grant select, insert on ${table} to stegvis_app`);
    }
    await runner.query(
      `create policy granted on consents for select to stegvis_app using (id in (select stegvis.granted_consents()))`,
    );
    await runner.query(`
      create policy asked_by_staff on consents for insert to stegvis_app
        with check (${assigned} and domain_id = (select stegvis.actor_domain()) and asked_by = (select stegvis.actor_membership()))`);
    await runner.query(`
      create policy said_by_herself on consent_answers for insert to stegvis_app
        with check (${herself} and ${signed} and how in ('self', 'together'))`);
    await runner.query(`
      create policy recorded_by_staff on consent_answers for insert to stegvis_app
        with check (${assigned} and ${signed} and how in ('together', 'oral', 'representative') and answer <> 'ask_someone')`);
    const notices = `(select stegvis.actor_is_system('notices'))`;
    await runner.query(
      `create policy for_notices on consents for select to stegvis_worker using (${notices})`,
    );
    await runner.query(
      `create policy for_notices on consent_answers for select to stegvis_worker using (${notices})`,
    );
    await runner.query(`grant select (id, domain_id, participant_id) on consents to stegvis_worker`);
    await runner.query(`grant select (consent_id, answer, sequence) on consent_answers to stegvis_worker`);
    await runner.query(
      `create policy own_recipients on memberships for select to stegvis_worker using (${notices} and role = 'participant')`,
    );
    await runner.query(`grant select (participant_id) on memberships to stegvis_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy own_recipients on memberships`);
    await runner.query(`revoke select (participant_id) on memberships from stegvis_worker`);
    await runner.query(`drop table consent_answers cascade`);
    await runner.query(`drop table consents cascade`);
    await runner.query(`drop function stegvis.disclosed_participants(text), stegvis.granted_consents()`);
  }
}
