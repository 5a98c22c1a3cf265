import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TODAY = (row: string): string =>
  `${row}.valid_from <= current_date and (${row}.valid_to is null or ${row}.valid_to > current_date)`;
const SET_UP = `(select stegvis.actor_is_system('set-up'))`;

/**
 * More relations between somebody and a participant as dated rows (security §2): who represents her (A7), who is partial
 * to her and may not look (A8), and why a unit manager read (C4 with reason).
 */
export class Relations1700000000303 implements MigrationInterface {
  name = 'Relations1700000000303';

  async up(runner: QueryRunner): Promise<void> {
    await this.representations(runner);
    await this.partialities(runner);
    await this.statedReasons(runner);
    await this.assigned(runner, `and a.participant_id not in (select stegvis.barred_participants())`);
  }

  private async representations(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table representations (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        membership_id uuid not null,
        kind text not null,
        scope text[] not null,
        appointed_by text not null,
        registered_by uuid,
        valid_from date not null default current_date,
        valid_to date,
        constraint representations_pk primary key (id),
        constraint representations_domain_fk foreign key (domain_id) references secrecy_domains (id),
        constraint representations_membership_fk foreign key (membership_id) references memberships (id),
        constraint representations_registered_by_fk foreign key (registered_by) references memberships (id),
        constraint representations_kind_ck check (kind in ('god_man', 'forvaltare', 'guardian')),
        constraint representations_scope_ck check (cardinality(scope) between 1 and 3 and scope <@ array['person', 'rights', 'property']),
        constraint representations_appointed_ck check (length(appointed_by) between 1 and 200),
        constraint representations_period_ck check (valid_to is null or valid_to >= valid_from)
      )`);
    await runner.query(
      `create unique index representations_once_uq on representations (domain_id, participant_id, membership_id) where valid_to is null`,
    );
    await runner.query(
      `create index representations_participant_idx on representations (domain_id, participant_id)`,
    );
    await runner.query(
      `create index representations_membership_idx on representations (membership_id, participant_id)`,
    );
    await runner.query(`create index representations_registered_by_idx on representations (registered_by)`);
    await protectTables(runner, 'representations');
    await runner.query(
      `create policy own_rows on representations for select to stegvis_lookup using (membership_id = (select stegvis.actor_membership()))`,
    );
    await runner.query(`grant select on representations to stegvis_lookup`);
    await runner.query(`
      create function stegvis.represented_participants(needed text default null) returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select r.participant_id from representations r
        where r.membership_id = (select stegvis.actor_membership()) and (select stegvis.actor_role()) = 'representative'
          and (needed is null or needed = any (r.scope)) and ${TODAY('r')} $$`);
    await giveToLookup(runner, 'represented_participants(text)');
    await runner.query(`
      create function stegvis.represented_domains() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select r.domain_id from representations r where r.membership_id = (select stegvis.actor_membership()) and ${TODAY('r')} $$`);
    await giveToLookup(runner, 'represented_domains()');

    await runner.query(
      `create policy by_set_up on representations to stegvis_app using (${SET_UP}) with check (${SET_UP})`,
    );
    await runner.query(`
      create policy of_visible_persons on representations for select to stegvis_app
        using (participant_id in (select stegvis.assigned_participants()) or participant_id = (select stegvis.actor_participant())
               or (membership_id = (select stegvis.actor_membership()) and (select stegvis.actor_role()) = 'representative'))`);
    await runner.query(`
      create policy registered on representations for insert to stegvis_app
        with check (participant_id in (select stegvis.assigned_participants()) and domain_id = (select stegvis.actor_domain())
                    and registered_by = (select stegvis.actor_membership()))`);
    await runner.query(`
      create policy ended on representations for update to stegvis_app
        using (participant_id in (select stegvis.assigned_participants()))
        with check (domain_id = (select stegvis.actor_domain()) and valid_to is not null)`);
    await runner.query(`grant select, insert, update (valid_to) on representations to stegvis_app`);
    await runner.query(`
      create policy representatives_of_visible_persons on memberships for select to stegvis_app
        using (role = 'representative' and id in (select membership_id from representations))`);
    await runner.query(`
      create policy staff_of_represented on memberships for select to stegvis_app
        using ((select stegvis.actor_role()) = 'representative' and role in ('supervisor', 'job_consultant')
               and domain_id in (select stegvis.represented_domains()))`);
    await runner.query(
      `create policy of_represented on assignments for select to stegvis_app using (participant_id in (select stegvis.represented_participants()))`,
    );
    await runner.query(`
      alter policy names_of_visible_members on accounts
        using (id in (select account_id from memberships
               where (select stegvis.actor_role()) in ('supervisor', 'job_consultant', 'coordinator', 'participant', 'representative', 'unit_manager')))`);
    await runner.query(`
      alter policy staff_of_own_domain on memberships
        using (role in ('supervisor', 'job_consultant') and domain_id = (select stegvis.actor_domain())
               and (select stegvis.actor_role()) in ('supervisor', 'job_consultant', 'participant', 'unit_manager'))`);
  }

  private async partialities(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table partialities (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        account_id uuid not null,
        kind text not null,
        registered_by uuid not null,
        registered_at timestamptz not null default now(),
        approved_by uuid,
        approved_at timestamptz,
        approval_reason text,
        constraint partialities_pk primary key (id),
        constraint partialities_once_uq unique (domain_id, participant_id, account_id),
        constraint partialities_domain_fk foreign key (domain_id) references secrecy_domains (id),
        constraint partialities_account_fk foreign key (account_id) references accounts (id),
        constraint partialities_registered_by_fk foreign key (registered_by) references memberships (id),
        constraint partialities_approved_by_fk foreign key (approved_by) references memberships (id),
        constraint partialities_kind_ck check (kind in ('self', 'kin', 'shared_address')),
        constraint partialities_approved_ck check ((approved_by is null) = (approved_at is null) and (approved_by is null) = (approval_reason is null)),
        constraint partialities_reason_ck check (length(approval_reason) between 20 and 500)
      )`);
    await runner.query(`create index partialities_account_idx on partialities (account_id)`);
    await runner.query(`create index partialities_registered_by_idx on partialities (registered_by)`);
    await runner.query(`create index partialities_approved_by_idx on partialities (approved_by)`);
    await protectTables(runner, 'partialities');
    await runner.query(
      `create policy own_rows on partialities for select to stegvis_lookup using (account_id = (select stegvis.actor_account()))`,
    );
    await runner.query(`grant select on partialities to stegvis_lookup`);
    await runner.query(`
      create function stegvis.barred_participants() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select c.participant_id from partialities c where c.account_id = (select stegvis.actor_account()) and c.approved_at is null $$`);
    await giveToLookup(runner, 'barred_participants()');
    await runner.query(
      `create policy by_set_up on partialities to stegvis_app using (${SET_UP}) with check (${SET_UP})`,
    );
    await runner.query(
      `create policy own on partialities for select to stegvis_app using (account_id = (select stegvis.actor_account()) and (select stegvis.actor_role()) in ('supervisor', 'job_consultant'))`,
    );
    await runner.query(`
      create policy registered_by_herself on partialities for insert to stegvis_app
        with check (participant_id in (select stegvis.assigned_participants()) and domain_id = (select stegvis.actor_domain())
                    and account_id = (select stegvis.actor_account()) and registered_by = (select stegvis.actor_membership()) and approved_by is null)`);
    await runner.query(
      `grant select, insert, update (approved_by, approved_at, approval_reason) on partialities to stegvis_app`,
    );
  }

  private async statedReasons(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stated_reasons (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        membership_id uuid not null,
        reason text not null,
        stated_at timestamptz not null default now(),
        holds_until timestamptz not null default now() + interval '60 minutes',
        constraint stated_reasons_pk primary key (id),
        constraint stated_reasons_domain_fk foreign key (domain_id) references secrecy_domains (id),
        constraint stated_reasons_membership_fk foreign key (membership_id) references memberships (id),
        constraint stated_reasons_reason_ck check (length(reason) between 20 and 500),
        constraint stated_reasons_hour_ck check (holds_until <= stated_at + interval '60 minutes')
      )`);
    await runner.query(
      `create index stated_reasons_domain_idx on stated_reasons (domain_id, participant_id)`,
    );
    await runner.query(
      `create index stated_reasons_membership_idx on stated_reasons (membership_id, holds_until)`,
    );
    await protectTables(runner, 'stated_reasons');
    await runner.query(
      `create policy own_rows on stated_reasons for select to stegvis_lookup using (membership_id = (select stegvis.actor_membership()))`,
    );
    await runner.query(`grant select on stated_reasons to stegvis_lookup`);
    await runner.query(`
      create function stegvis.participants_with_reason() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select s.participant_id from stated_reasons s
        where s.membership_id = (select stegvis.actor_membership()) and (select stegvis.actor_role()) = 'unit_manager' and s.holds_until > now() $$`);
    await giveToLookup(runner, 'participants_with_reason()');
    await runner.query(
      `create policy by_set_up on stated_reasons to stegvis_app using (${SET_UP}) with check (${SET_UP})`,
    );
    await runner.query(
      `create policy own on stated_reasons for select to stegvis_app using (membership_id = (select stegvis.actor_membership()))`,
    );
    await runner.query(`grant select, insert on stated_reasons to stegvis_app`);
  }

  private async assigned(runner: QueryRunner, unless: string): Promise<void> {
    await runner.query(`
      create or replace function stegvis.assigned_participants() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select a.participant_id from assignments a
        where a.membership_id = (select stegvis.actor_membership())
          and (select stegvis.actor_role()) in ('supervisor', 'job_consultant') and a.domain_id = (select stegvis.actor_domain())
          and ${TODAY('a')} ${unless} $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.assigned(runner, '');
    await runner.query(`
      alter policy staff_of_own_domain on memberships
        using (role in ('supervisor', 'job_consultant') and domain_id = (select stegvis.actor_domain())
               and (select stegvis.actor_role()) in ('supervisor', 'job_consultant', 'participant'))`);
    await runner.query(`
      alter policy names_of_visible_members on accounts
        using (id in (select account_id from memberships where (select stegvis.actor_role()) in ('supervisor', 'job_consultant', 'coordinator', 'participant')))`);
    await runner.query(`drop policy of_represented on assignments`);
    await runner.query(`drop policy staff_of_represented on memberships`);
    await runner.query(`drop policy representatives_of_visible_persons on memberships`);
    await runner.query(`drop table stated_reasons, partialities, representations`);
    await runner.query(
      `drop function stegvis.represented_participants(text), stegvis.represented_domains(), stegvis.barred_participants(), stegvis.participants_with_reason()`,
    );
  }
}
