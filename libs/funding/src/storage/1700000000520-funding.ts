import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLE = `(select stegvis.actor_role())`;
const HERE = `municipality_code = (select stegvis.actor_municipality())`;
const ME = `(select stegvis.actor_membership())`;
const SET_UP = `(select stegvis.actor_is_system('set-up'))`;
const OWN_DEPARTMENT = `${ROLE} = 'hr_officer' and organisation_id in (select stegvis.actor_organisations())`;
const TO_DECIDE = `round_id in (select stegvis.funding_rounds_to_decide())`;
const FUNDERS = `${ROLE} in ('hr_officer', 'coordinator')`;

/** The edges of the life cycle as the history takes them: act, from, to. A test compares them with the table of the domain. */
const EDGES = [
  ['request', 'none', 'requested'],
  ['approve', 'requested', 'approved'],
  ['refuse', 'requested', 'refused'],
  ['withdraw', 'requested', 'withdrawn'],
  ['pay_back', 'approved', 'paid_back'],
]
  .map((edge) => `('${edge.join(`', '`)}')`)
  .join(', ');

/**
 * Rounds of funding, their budget lines, what was granted, and the call-offs of it, in whole kronor. Nothing is changed by
 * the service: what is granted and what happens to a call-off is appended. Four eyes are a constraint.
 */
export class Funding1700000000520 implements MigrationInterface {
  name = 'Funding1700000000520';

  async up(runner: QueryRunner): Promise<void> {
    await this.rounds(runner);
    await this.callOffs(runner);
    await this.lookups(runner);
    await this.roundPolicies(runner);
    await this.callOffPolicies(runner);
  }

  private async rounds(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table funding_rounds (
        id uuid not null,
        municipality_code text not null,
        -- Whose coordinators decide, and the department that holds the money, whose HR officers do.
        domain_id uuid not null,
        holder_id uuid not null,
        name text not null,
        year smallint not null,
        applied_kr integer not null,
        opened_by uuid,
        opened_by_name text not null,
        opened_at timestamptz not null default clock_timestamp(),
        constraint funding_rounds_pk primary key (id),
        constraint funding_rounds_domain_fk foreign key (domain_id) references secrecy_domains (id),
        constraint funding_rounds_holder_fk foreign key (holder_id) references organisations (id),
        constraint funding_rounds_opened_by_fk foreign key (opened_by) references memberships (id),
        constraint funding_rounds_name_ck check (length(name) between 1 and 120),
        constraint funding_rounds_year_ck check (year between 2000 and 2100),
        constraint funding_rounds_applied_ck check (applied_kr >= 1)
      )`);
    await runner.query(`create index funding_rounds_domain_idx on funding_rounds (domain_id)`);
    await runner.query(`create index funding_rounds_holder_idx on funding_rounds (holder_id)`);
    await runner.query(`create index funding_rounds_opened_by_idx on funding_rounds (opened_by)`);
    await runner.query(
      `create index funding_rounds_listed_idx on funding_rounds (municipality_code, year desc, id)`,
    );
    await runner.query(`
      create table funding_lines (
        id uuid not null,
        round_id uuid not null,
        position smallint not null,
        name text not null,
        purpose text not null,
        applied_kr integer not null,
        constraint funding_lines_pk primary key (id),
        constraint funding_lines_round_fk foreign key (round_id) references funding_rounds (id),
        constraint funding_lines_round_uq unique (round_id, id),
        constraint funding_lines_position_uq unique (round_id, position),
        constraint funding_lines_name_ck check (length(name) between 1 and 120),
        constraint funding_lines_purpose_ck check (purpose in ('activity', 'employment')),
        constraint funding_lines_applied_ck check (applied_kr between 1 and 1000000000)
      )`);
    // A decision is a row for each line; the newest holds.
    await runner.query(`
      create table funding_grants (
        id uuid not null,
        round_id uuid not null,
        line_id uuid not null,
        version integer not null,
        granted_kr integer not null,
        granted_by uuid,
        granted_by_name text not null,
        granted_at timestamptz not null default clock_timestamp(),
        constraint funding_grants_pk primary key (id),
        constraint funding_grants_line_fk foreign key (round_id, line_id) references funding_lines (round_id, id),
        constraint funding_grants_version_uq unique (line_id, version),
        constraint funding_grants_granted_by_fk foreign key (granted_by) references memberships (id),
        constraint funding_grants_granted_ck check (granted_kr between 0 and 1000000000)
      )`);
    await runner.query(`create index funding_grants_line_idx on funding_grants (round_id, line_id)`);
    await runner.query(`create index funding_grants_granted_by_idx on funding_grants (granted_by)`);
  }

  private async callOffs(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table funding_call_offs (
        id uuid not null,
        municipality_code text not null,
        round_id uuid not null,
        line_id uuid not null,
        -- For which department. No person is named: an opening is, and its title as it was when it was asked for.
        organisation_id uuid not null,
        opening_id uuid,
        opening_title text,
        amount_kr integer not null,
        paid_back_kr integer not null default 0,
        starts_on date not null,
        ends_on date not null,
        requested_by uuid not null,
        requested_by_name text not null,
        requested_at timestamptz not null default clock_timestamp(),
        -- Accounts, written by the database: one person with two roles is one person.
        requested_account uuid,
        decided_account uuid,
        state text not null default 'none',
        version integer not null default 0,
        constraint funding_call_offs_pk primary key (id),
        constraint funding_call_offs_line_fk foreign key (round_id, line_id) references funding_lines (round_id, id),
        constraint funding_call_offs_organisation_fk foreign key (organisation_id) references organisations (id),
        constraint funding_call_offs_opening_fk foreign key (opening_id) references openings (id),
        constraint funding_call_offs_requested_by_fk foreign key (requested_by) references memberships (id),
        constraint funding_call_offs_state_ck check (state in ('none', 'requested', 'approved', 'refused', 'withdrawn', 'paid_back')),
        constraint funding_call_offs_first_ck check ((state = 'none') = (version = 0)),
        constraint funding_call_offs_amount_ck check (amount_kr between 1 and 1000000000),
        constraint funding_call_offs_paid_back_ck check (case state when 'paid_back' then paid_back_kr between 1 and amount_kr else paid_back_kr = 0 end),
        constraint funding_call_offs_period_ck check (ends_on > starts_on),
        constraint funding_call_offs_opening_ck check ((opening_id is null) = (opening_title is null)),
        constraint funding_call_offs_requester_ck check (state = 'none' or requested_account is not null),
        constraint funding_call_offs_decided_ck check ((state in ('approved', 'refused', 'paid_back')) = (decided_account is not null)),
        constraint funding_call_offs_four_eyes_ck check (decided_account <> requested_account)
      )`);
    await runner.query(`create index funding_call_offs_line_idx on funding_call_offs (round_id, line_id)`);
    await runner.query(`create index funding_call_offs_held_idx on funding_call_offs (line_id)`);
    await runner.query(
      `create index funding_call_offs_organisation_idx on funding_call_offs (organisation_id)`,
    );
    await runner.query(
      `create index funding_call_offs_opening_idx on funding_call_offs (opening_id) where opening_id is not null`,
    );
    await runner.query(`create index funding_call_offs_requested_by_idx on funding_call_offs (requested_by)`);
    await runner.query(`
      create table funding_call_off_events (
        id uuid not null,
        call_off_id uuid not null,
        version integer not null,
        act text not null,
        from_state text not null,
        to_state text not null,
        reason_code text,
        paid_back_kr integer not null default 0,
        said_by uuid not null,
        said_by_name text not null,
        said_at timestamptz not null default clock_timestamp(),
        constraint funding_call_off_events_pk primary key (id),
        constraint funding_call_off_events_version_uq unique (call_off_id, version),
        constraint funding_call_off_events_call_off_fk foreign key (call_off_id) references funding_call_offs (id),
        constraint funding_call_off_events_said_by_fk foreign key (said_by) references memberships (id),
        constraint funding_call_off_events_edge_ck check ((act, from_state, to_state) in (${EDGES})),
        constraint funding_call_off_events_first_ck check ((from_state = 'none') = (version = 1)),
        constraint funding_call_off_events_reason_ck check ((reason_code is null) = (act in ('request', 'approve')) and length(reason_code) <= 40)
      )`);
    await runner.query(
      `create index funding_call_off_events_said_by_idx on funding_call_off_events (said_by)`,
    );
    await protectTables(
      runner,
      'funding_rounds',
      'funding_lines',
      'funding_grants',
      'funding_call_offs',
      'funding_call_off_events',
    );
  }

  /** The role behind functions sees the whole of the actor's municipality: a sum over one's own rows alone would say that too much remains. */
  private async lookups(runner: QueryRunner): Promise<void> {
    const counted = `${SET_UP} or (${FUNDERS} and ${HERE})`;
    await runner.query(
      `create policy counted on funding_rounds for select to stegvis_lookup using (${counted})`,
    );
    await runner.query(
      `create policy counted on funding_lines to stegvis_lookup using (round_id in (select id from funding_rounds))`,
    );
    await runner.query(
      `create policy counted on funding_grants for select to stegvis_lookup using (round_id in (select id from funding_rounds))`,
    );
    await runner.query(`create policy counted on funding_call_offs to stegvis_lookup using (${counted})`);
    await runner.query(
      `create policy of_set_up_call_offs on memberships for select to stegvis_lookup using (${SET_UP})`,
    );
    await runner.query(
      `grant select on funding_rounds, funding_lines, funding_grants, funding_call_offs to stegvis_lookup`,
    );
    // A lock needs the right to change; no line is changed.
    await runner.query(`grant update (position) on funding_lines to stegvis_lookup`);
    await runner.query(
      `grant update (state, version, paid_back_kr, requested_account, decided_account) on funding_call_offs to stegvis_lookup`,
    );
    await runner.query(`
      create function stegvis.funding_rounds_to_decide() returns setof uuid
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select r.id from funding_rounds r
        where (stegvis.actor_role() = 'coordinator' and r.domain_id = stegvis.actor_domain())
           or (stegvis.actor_role() = 'hr_officer' and r.holder_id in (select stegvis.actor_organisations())) $$`);
    await giveToLookup(runner, 'funding_rounds_to_decide()');
  }

  private async roundPolicies(runner: QueryRunner): Promise<void> {
    for (const table of [
      'funding_rounds',
      'funding_lines',
      'funding_grants',
      'funding_call_offs',
      'funding_call_off_events',
    ]) {
      await runner.query(
        `create policy by_set_up on ${table} to stegvis_app using (${SET_UP}) with check (${SET_UP})`,
      );
      await runner.query(`grant select, insert on ${table} to stegvis_app`);
    }
    await runner.query(
      `create policy read_by_departments on funding_rounds for select to stegvis_app using (${ROLE} = 'hr_officer' and ${HERE})`,
    );
    await runner.query(
      `create policy read_by_coordinators on funding_rounds for select to stegvis_app
         using (${ROLE} = 'coordinator' and ${HERE} and domain_id = (select stegvis.actor_domain()))`,
    );
    await runner.query(
      `create policy opened on funding_rounds for insert to stegvis_app
         with check (${ROLE} = 'coordinator' and ${HERE} and domain_id = (select stegvis.actor_domain()) and opened_by = ${ME}
                     and domain_id in (select d.id from secrecy_domains d where d.kind = 'committee')
                     and holder_id in (select o.id from organisations o where o.type = 'municipal_department'))`,
    );
    for (const table of ['funding_lines', 'funding_grants'])
      await runner.query(
        `create policy with_round on ${table} for select to stegvis_app using (round_id in (select id from funding_rounds))`,
      );
    await runner.query(
      `create policy opened on funding_lines for insert to stegvis_app with check (${ROLE} = 'coordinator' and ${TO_DECIDE})`,
    );
    await runner.query(
      `create policy granted on funding_grants for insert to stegvis_app
         with check (${ROLE} = 'coordinator' and ${TO_DECIDE} and granted_by = ${ME})`,
    );
  }

  private async callOffPolicies(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy read_by_department on funding_call_offs for select to stegvis_app using (${OWN_DEPARTMENT})`,
    );
    await runner.query(
      `create policy read_by_deciders on funding_call_offs for select to stegvis_app using (${TO_DECIDE})`,
    );
    const unmoved = `${HERE} and requested_by = ${ME} and state = 'none'`;
    await runner.query(
      `create policy asked_by_department on funding_call_offs for insert to stegvis_app
         with check (${OWN_DEPARTMENT} and ${unmoved}
                     and organisation_id in (select o.id from organisations o where o.type = 'municipal_department'))`,
    );
    await runner.query(
      `create policy asked_by_coordinators on funding_call_offs for insert to stegvis_app
         with check (${ROLE} = 'coordinator' and ${TO_DECIDE} and opening_id is null and ${unmoved})`,
    );
    await runner.query(
      `create policy with_call_off on funding_call_off_events for select to stegvis_app
         using (call_off_id in (select id from funding_call_offs))`,
    );
    await runner.query(
      `create policy told_by_department on funding_call_off_events for insert to stegvis_app
         with check (said_by = ${ME} and act in ('request', 'withdraw', 'pay_back')
                     and call_off_id in (select id from funding_call_offs where ${OWN_DEPARTMENT}))`,
    );
    await runner.query(
      `create policy told_by_coordinators on funding_call_off_events for insert to stegvis_app
         with check (said_by = ${ME} and ${ROLE} = 'coordinator' and act in ('request', 'withdraw', 'pay_back')
                     and call_off_id in (select id from funding_call_offs where ${TO_DECIDE} and (act = 'pay_back' or requested_by = ${ME})))`,
    );
    await runner.query(
      `create policy decided on funding_call_off_events for insert to stegvis_app
         with check (said_by = ${ME} and act in ('approve', 'refuse')
                     and call_off_id in (select id from funding_call_offs where ${TO_DECIDE}))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy of_set_up_call_offs on memberships`);
    await runner.query(
      `drop table funding_call_off_events, funding_call_offs, funding_grants, funding_lines, funding_rounds cascade`,
    );
    await runner.query(`drop function stegvis.funding_rounds_to_decide()`);
  }
}
