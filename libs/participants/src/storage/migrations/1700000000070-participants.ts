import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Participants and everything said about them: values are appended, never changed. */
export class Participants1700000000070 implements MigrationInterface {
  name = 'Participants1700000000070';

  async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.participantPolicies(runner);
    await this.valuePolicies(runner);
    await this.workerPolicies(runner);
    await this.counts(runner);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table participants (
        id uuid not null,
        domain_id uuid not null,
        municipality_code text not null,
        unit_id uuid,
        given_name text not null collate "sv-SE-x-icu",
        family_name text not null collate "sv-SE-x-icu",
        home_latitude double precision,
        home_longitude double precision,
        registered_by uuid,
        registered_at timestamptz not null default now(),
        version integer not null default 1,
        constraint participants_pk primary key (id),
        constraint participants_domain_uq unique (domain_id, id),
        constraint participants_domain_fk foreign key (domain_id) references secrecy_domains (id),
        constraint participants_unit_fk foreign key (unit_id) references organisations (id),
        constraint participants_names_ck check (length(given_name) between 1 and 100 and length(family_name) between 1 and 100),
        constraint participants_home_ck check ((home_latitude is null) = (home_longitude is null)),
        constraint participants_latitude_ck check (home_latitude between 55 and 70),
        constraint participants_longitude_ck check (home_longitude between 10 and 25)
      )`);
    await runner.query(`create index participants_unit_idx on participants (unit_id)`);
    await runner.query(`create index participants_name_idx on participants (family_name, given_name, id)`);
    await runner.query(
      `alter table assignments add constraint assignments_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id)`,
    );
    await runner.query(`create index assignments_participant_idx on assignments (domain_id, participant_id)`);
    await runner.query(
      `alter table memberships add constraint memberships_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id)`,
    );
    await runner.query(`
      create table profile_values (
        id uuid not null,
        sequence bigint generated always as identity,
        domain_id uuid not null,
        participant_id uuid not null,
        kind text not null,
        code text not null,
        state text not null,
        level smallint,
        flag boolean,
        choice text,
        text text,
        status text not null,
        answers_id uuid,
        source text not null,
        said_by uuid,
        said_by_name text not null,
        helped_by text,
        note text,
        said_at timestamptz not null default clock_timestamp(),
        constraint profile_values_pk primary key (id),
        constraint profile_values_domain_uq unique (domain_id, id),
        constraint profile_values_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint profile_values_answers_fk foreign key (domain_id, answers_id) references profile_values (domain_id, id),
        constraint profile_values_answered_once_uq unique (domain_id, answers_id),
        constraint profile_values_kind_ck check (kind in ('interest', 'excluded_area', 'capacity', 'tolerance', 'environment_mark', 'access_need', 'support_need', 'condition', 'work_goal', 'step', 'wants_suggestions', 'place_answer')),
        constraint profile_values_state_ck check (state in ('answered', 'not_asked', 'dont_know', 'prefer_not_to_say')),
        constraint profile_values_status_ck check (status in ('confirmed', 'suggested', 'declined')),
        constraint profile_values_source_ck check (source in ('self', 'together', 'staff', 'observed_at_work')),
        constraint profile_values_level_ck check (level between 0 and 3),
        constraint profile_values_lengths_ck check (length(code) <= 100 and length(text) <= 2000 and length(note) <= 2000 and length(helped_by) <= 200 and length(choice) <= 50),
        -- A level, a flag, a choice or a text exists exactly when the question was answered: a missing answer is never a zero (R-115).
        constraint profile_values_answered_ck check (
          case kind
            when 'interest' then (level is not null) = (state = 'answered') and flag is null
            when 'capacity' then (level is not null) = (state = 'answered') and flag is null
            when 'tolerance' then (level is not null) = (state = 'answered') and flag is null
            when 'support_need' then (level is not null) = (state = 'answered') and flag is null
            when 'excluded_area' then flag is not null and state = 'answered'
            when 'access_need' then (flag is not null) = (state = 'answered')
            when 'wants_suggestions' then (flag is not null) = (state = 'answered')
            when 'environment_mark' then choice in ('wanted', 'never', 'none') and state = 'answered'
            when 'condition' then (text is not null) = (state = 'answered')
            when 'work_goal' then (text is not null) = (state = 'answered')
            when 'step' then state = 'answered'
            when 'place_answer' then choice in ('yes', 'maybe', 'no', 'ask_someone') and state = 'answered'
          end),
        constraint profile_values_suggestion_ck check (status <> 'suggested' or kind = 'capacity'),
        constraint profile_values_decline_ck check (status <> 'declined' or answers_id is not null)
      )`);
    await runner.query(
      `create index profile_values_current_idx on profile_values (participant_id, kind, code, sequence desc)`,
    );
    await protectTables(runner, 'participants', 'profile_values');
  }

  private async participantPolicies(runner: QueryRunner): Promise<void> {
    const staff = `(select stegvis.actor_role()) in ('supervisor', 'job_consultant')`;
    const setUp = `(select stegvis.actor_is_system('set-up'))`;
    await runner.query(
      `create policy by_set_up on participants to stegvis_app using (${setUp}) with check (${setUp})`,
    );
    await runner.query(
      `create policy read_assigned on participants for select to stegvis_app using (id in (select stegvis.assigned_participants()))`,
    );
    await runner.query(
      `create policy edit_assigned on participants for update to stegvis_app using (id in (select stegvis.assigned_participants())) with check (id in (select stegvis.assigned_participants()) and domain_id = (select stegvis.actor_domain()) and municipality_code = (select stegvis.actor_municipality()))`,
    );
    await runner.query(
      `create policy herself on participants for select to stegvis_app using (id = (select stegvis.actor_participant()))`,
    );
    await runner.query(`
      create policy registering on participants for insert to stegvis_app
        with check (${staff} and domain_id = (select stegvis.actor_domain()) and municipality_code = (select stegvis.actor_municipality())
                    and registered_by = (select stegvis.actor_membership()) and registered_at = now())`);
    // Within the registering transaction alone the new row is visible, so that the first assignment can be made (A14).
    await runner.query(
      `create policy just_registered on participants for select to stegvis_app using (${staff} and registered_by = (select stegvis.actor_membership()) and registered_at = now())`,
    );
    // Whose she is, and who registered her when, is written once.
    await runner.query(
      `grant select, insert, update (unit_id, given_name, family_name, home_latitude, home_longitude, version) on participants to stegvis_app`,
    );
    await runner.query(`
      create policy made on assignments for insert to stegvis_app
        with check (${staff} and domain_id = (select stegvis.actor_domain()) and assigned_by = (select stegvis.actor_membership())
          and membership_id in (select m.id from memberships m where m.role in ('supervisor', 'job_consultant') and m.domain_id = (select stegvis.actor_domain()))
          and (participant_id in (select stegvis.assigned_participants())
               or exists (select 1 from participants p where p.id = participant_id and p.registered_by = (select stegvis.actor_membership()) and p.registered_at = now())))`);
  }

  private async valuePolicies(runner: QueryRunner): Promise<void> {
    const setUp = `(select stegvis.actor_is_system('set-up'))`;
    await runner.query(
      `create policy by_set_up on profile_values to stegvis_app using (${setUp}) with check (${setUp})`,
    );
    await runner.query(
      `create policy read_assigned on profile_values for select to stegvis_app using (participant_id in (select stegvis.assigned_participants()))`,
    );
    await runner.query(
      `create policy read_own on profile_values for select to stegvis_app using (participant_id = (select stegvis.actor_participant()))`,
    );
    await runner.query(`
      create policy said_by_staff on profile_values for insert to stegvis_app
        with check (participant_id in (select stegvis.assigned_participants()) and domain_id = (select stegvis.actor_domain())
                    and said_by = (select stegvis.actor_membership()) and status in ('confirmed', 'declined') and kind <> 'place_answer')`);
    await runner.query(`
      create policy said_by_herself on profile_values for insert to stegvis_app
        with check (participant_id = (select stegvis.actor_participant()) and domain_id = (select stegvis.actor_domain())
                    and said_by = (select stegvis.actor_membership()) and answers_id is null and source in ('self', 'together')
                    and case kind when 'capacity' then status = 'suggested' when 'step' then false else status = 'confirmed' end)`);
    // No update and no delete for anyone: history is the truth.
    await runner.query(`grant select, insert on profile_values to stegvis_app`);
  }

  private async workerPolicies(runner: QueryRunner): Promise<void> {
    const matching = `(select stegvis.actor_is_system('matching'))`;
    await runner.query(
      `create policy coded_columns on participants for select to stegvis_worker using (${matching})`,
    );
    await runner.query(
      `grant select (id, domain_id, municipality_code, unit_id, home_latitude, home_longitude) on participants to stegvis_worker`,
    );
    await runner.query(
      `create policy coded_values on profile_values for select to stegvis_worker using (${matching} and kind <> 'work_goal' and status = 'confirmed')`,
    );
    await runner.query(
      `grant select (id, sequence, domain_id, participant_id, kind, code, state, level, flag, choice, text, status) on profile_values to stegvis_worker`,
    );
  }

  /** Counts for a coordinator, suppressed inside the function so that a small number never reaches the service (R-036, security R5). */
  private async counts(runner: QueryRunner): Promise<void> {
    const coordinator = `(select stegvis.actor_role()) = 'coordinator' and domain_id = (select stegvis.actor_domain())`;
    await runner.query(
      `create policy counted on participants for select to stegvis_stats using (${coordinator})`,
    );
    await runner.query(
      `create policy counted on profile_values for select to stegvis_stats using (${coordinator} and kind = 'step')`,
    );
    await runner.query(`grant select (id, domain_id) on participants to stegvis_stats`);
    await runner.query(
      `grant select (participant_id, domain_id, kind, code, sequence, status) on profile_values to stegvis_stats`,
    );
    await runner.query(`
      create function stegvis.participants_by_step(threshold integer default 5) returns table (code text, count integer)
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        with newest as (
          select distinct on (v.participant_id) v.participant_id, v.code from profile_values v
          where v.kind = 'step' and v.status = 'confirmed' order by v.participant_id, v.sequence desc
        ), cells as (
          select coalesce(n.code, 'none') as code, count(*)::integer as n
          from participants p left join newest n on n.participant_id = p.id group by 1
        ), ranked as (
          select cells.*, coalesce(sum(cells.n) over (order by cells.n, cells.code rows between unbounded preceding and 1 preceding), 0) as below,
                 bool_or(cells.n < greatest(threshold, 5)) over () as any_small
          from cells
        )
        -- What is hidden alone follows from the total: so the next smallest are hidden with it, until they are the threshold together.
        select ranked.code, case when ranked.n < greatest(threshold, 5) or (ranked.any_small and ranked.below < greatest(threshold, 5)) then null else ranked.n end
        from ranked $$`);
    await giveToLookup(runner, 'participants_by_step(integer)', 'stegvis_stats');
    await runner.query(`
      create function stegvis.participants_total(threshold integer default 5) returns integer
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select case when count(*) < greatest(threshold, 5) then null else count(*)::integer end from participants $$`);
    await giveToLookup(runner, 'participants_total(integer)', 'stegvis_stats');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy made on assignments`);
    await runner.query(
      `drop function stegvis.participants_by_step(integer), stegvis.participants_total(integer)`,
    );
    await runner.query(`alter table memberships drop constraint memberships_participant_fk`);
    await runner.query(`alter table assignments drop constraint assignments_participant_fk`);
    await runner.query(`drop table profile_values, participants`);
  }
}
