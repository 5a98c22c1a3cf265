import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons, letRetentionThin } from '../let-retention';

/** The times as they were when this was written; a test compares them with the rules of today. */
const DEFAULTS: readonly (readonly [rule: string, keep: string, source: string])[] = [
  ['case_file', '5 years', 'R-069, LSS 21 c-d §§'],
  ['case_file_provider', '2 years', 'R-069'],
  ['matching_results', '90 days', 'security.md R2'],
  ['notices', '30 days', 'security.md R2'],
  ['outbox', '30 days', 'security.md R2'],
  ['idempotency_keys', '24 hours', 'security.md R2'],
  ['sessions', '30 days', 'security.md R2'],
  ['sign_in_attempts', '30 days', 'design: as sessions'],
  ['invitations', '30 days', 'design: as sessions'],
  ['access_log', '10 years', 'security.md R2'],
  ['data_exports', '24 hours', 'security.md R4'],
  ['backups', '35 days', 'security.md R2'],
  ['retention_runs', '2 years', 'design'],
];

/** Times of retention, what its runs did, what is kept for the archive, and the journal of who was forgotten. */
export class Retention1700000000361 implements MigrationInterface {
  name = 'Retention1700000000361';

  async up(runner: QueryRunner): Promise<void> {
    await this.times(runner);
    await this.runs(runner);
    await this.persons(runner);
    await this.policies(runner);
    await this.thinned(runner);
    await this.removed(runner);
  }

  private async times(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table retention_times (
        id uuid not null default gen_random_uuid(),
        municipality_code text,
        rule text not null,
        keep interval not null,
        valid_from date not null default current_date,
        source text not null,
        set_by uuid,
        set_by_name text not null,
        set_at timestamptz not null default now(),
        constraint retention_times_pk primary key (id),
        constraint retention_times_once_uq unique nulls not distinct (municipality_code, rule, valid_from),
        constraint retention_times_keep_ck check (keep >= interval '1 day'),
        constraint retention_times_lengths_ck check (length(source) between 1 and 300)
      )`);
    for (const [rule, keep, source] of DEFAULTS)
      await runner.query(
        `insert into retention_times (rule, keep, valid_from, source, set_by_name) values ($1, $2, '1900-01-01', $3, 'Stegvis')`,
        [rule, keep, source],
      );
    await runner.query(`
      create function stegvis.kept_since(of_rule text, of_municipality text default null) returns timestamptz
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select now() - coalesce(
          (select r.keep from retention_times r where r.rule = of_rule and r.municipality_code = of_municipality and r.valid_from <= current_date order by r.valid_from desc limit 1),
          (select r.keep from retention_times r where r.rule = of_rule and r.municipality_code is null)) $$`);
    await giveToLookup(runner, 'kept_since(text, text)');
  }

  private async runs(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table retention_runs (
        id uuid not null,
        day date not null,
        dry boolean not null,
        asked_by uuid,
        created_at timestamptz not null default now(),
        finished_at timestamptz,
        constraint retention_runs_pk primary key (id),
        constraint retention_runs_asked_ck check (dry = (asked_by is not null))
      )`);
    await runner.query(`create unique index retention_runs_night_uq on retention_runs (day) where not dry`);
    await runner.query(`
      create table retention_counts (
        run_id uuid not null,
        rule text not null,
        domain_id uuid,
        due integer not null default 0,
        removed integer not null default 0,
        constraint retention_counts_once_uq unique nulls not distinct (run_id, rule, domain_id),
        constraint retention_counts_run_fk foreign key (run_id) references retention_runs (id) on delete cascade
      )`);
  }

  private async persons(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table preservations (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        reason text not null,
        decided_by uuid not null,
        decided_by_name text not null,
        decided_at timestamptz not null default now(),
        ended_at timestamptz,
        constraint preservations_pk primary key (id),
        constraint preservations_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint preservations_reason_ck check (length(reason) between 1 and 500)
      )`);
    await runner.query(
      `create unique index preservations_participant_uq on preservations (domain_id, participant_id) where ended_at is null`,
    );
    await runner.query(
      `create index preservations_participant_idx on preservations (domain_id, participant_id)`,
    );
    // No foreign key: the row outlives the person, so that a restored backup can be made to forget her again.
    await runner.query(`
      create table erasures (
        id uuid not null,
        domain_id uuid not null,
        person_id uuid not null,
        scope text not null,
        cause text not null,
        decided_at timestamptz not null,
        done_at timestamptz,
        removed integer not null default 0,
        -- Accounts that are hers alone; their seats are gone when their turn comes, so they are noted first and forgotten last.
        account_ids uuid[] not null default '{}',
        constraint erasures_pk primary key (id),
        constraint erasures_scope_ck check (scope in ('on_request', 'all')),
        constraint erasures_cause_ck check (cause in ('decision', 'thinning'))
      )`);
    await runner.query(`create index erasures_open_idx on erasures (person_id) where done_at is null`);
    await protectTables(
      runner,
      'retention_times',
      'retention_runs',
      'retention_counts',
      'preservations',
      'erasures',
    );
  }

  private async policies(runner: QueryRunner): Promise<void> {
    const retention = `(select stegvis.actor_is_system('retention'))`;
    const role = `(select stegvis.actor_role())`;
    await runner.query(
      `create policy looked_up on retention_times for select to stegvis_lookup using ((select stegvis.actor_text()) is not null)`,
    );
    await runner.query(
      `create policy read_here on retention_times for select to stegvis_app
         using (${role} in ('administrator', 'coordinator') and (municipality_code is null or municipality_code = (select stegvis.actor_municipality())))`,
    );
    await runner.query(
      `create policy set_here on retention_times for insert to stegvis_app
         with check (${role} = 'administrator' and municipality_code = (select stegvis.actor_municipality()) and set_by = (select stegvis.actor_membership()))`,
    );
    await runner.query(`grant select on retention_times to stegvis_lookup`);
    await runner.query(`grant select, insert on retention_times to stegvis_app`);
    for (const table of ['retention_runs', 'retention_counts', 'erasures'])
      await runner.query(
        `create policy by_retention on ${table} to stegvis_worker using (${retention}) with check (${retention})`,
      );
    await runner.query(
      `grant select, insert, update, delete on retention_runs, retention_counts, erasures to stegvis_worker`,
    );
    await runner.query(
      `create policy seen on retention_runs for select to stegvis_app using (${role} in ('administrator', 'coordinator'))`,
    );
    await runner.query(
      `create policy tried on retention_runs for insert to stegvis_app
         with check (${role} in ('administrator', 'coordinator') and dry and asked_by = (select stegvis.actor_membership()) and finished_at is null)`,
    );
    await runner.query(`grant select, insert on retention_runs to stegvis_app`);
    await this.report(runner);
    await runner.query(
      `create policy assigned on preservations to stegvis_app
         using (participant_id in (select stegvis.assigned_participants()))
         with check (participant_id in (select stegvis.assigned_participants()) and domain_id = (select stegvis.actor_domain()) and ${role} = 'job_consultant')`,
    );
    await runner.query(
      `create policy herself on preservations for select to stegvis_app using (participant_id = (select stegvis.actor_participant()))`,
    );
    await runner.query(`grant select, insert, update (ended_at) on preservations to stegvis_app`);
    await runner.query(
      `create policy looked_up on erasures for select to stegvis_lookup using (${retention} and done_at is null)`,
    );
    await runner.query(`grant select on erasures to stegvis_lookup`);
    await runner.query(
      `create policy settle_by_retention on outbox to stegvis_worker using (${retention}) with check (${retention})`,
    );
  }

  /** Counts for a screen: small ones are hidden and the rest rounded here, so that none reaches the service (security R5). */
  private async report(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy reported on retention_counts for select to stegvis_stats using (
         case (select stegvis.actor_role()) when 'administrator' then domain_id is null when 'coordinator' then domain_id = (select stegvis.actor_domain()) else false end)`,
    );
    await runner.query(`grant select on retention_counts to stegvis_stats`);
    await runner.query(`
      create function stegvis.retention_report(of_run uuid) returns table (rule text, due integer, removed integer)
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select c.rule,
          case when sum(c.due) < 5 then null else (round(sum(c.due) / 5.0) * 5)::integer end,
          case when sum(c.removed) < 5 then null else (round(sum(c.removed) / 5.0) * 5)::integer end
        from retention_counts c where c.run_id = of_run group by c.rule order by c.rule $$`);
    await giveToLookup(runner, 'retention_report(uuid)', 'stegvis_stats');
  }

  private async thinned(runner: QueryRunner): Promise<void> {
    const ofMembership = `(select m.municipality_code from memberships m where m.id = membership_id)`;
    const ofDomain = `(select d.municipality_code from secrecy_domains d where d.id = domain_id)`;
    // Until now any part of the worker could, without saying who it is (security D3).
    await runner.query(`drop policy thinning on idempotency_keys`);
    await runner.query(`drop policy thinning_read on idempotency_keys`);
    await letRetentionThin(runner, 'idempotency_keys', 'idempotency_keys', 'created_at');
    await letRetentionThin(runner, 'sessions', 'sessions', 'least(ended_at, expires_at)', ofMembership);
    await letRetentionThin(runner, 'invitations', 'invitations', 'coalesce(used_at, expires_at)');
    await letRetentionThin(runner, 'sign_in_attempts', 'sign_in_attempts', 'at');
    await letRetentionThin(runner, 'matching_changes', 'outbox', 'changed_at');
    await letRetentionThin(runner, 'notices', 'notices', 'created_at', ofMembership);
    await letRetentionThin(runner, 'noticed_matches', 'matching_results', 'noticed_at', ofDomain);
    const retention = `(select stegvis.actor_is_system('retention'))`;
    await runner.query(
      `create policy seen_by_retention on memberships for select to stegvis_worker using (${retention})`,
    );
    await runner.query(
      `create policy seen_by_retention on secrecy_domains for select to stegvis_worker using (${retention})`,
    );
    await runner.query(`grant select on secrecy_domains to stegvis_worker`);
    await runner.query(`grant select (participant_id) on memberships to stegvis_worker`);
    // Removing a person is noted for the matching, which then forgets her too.
    await runner.query(
      `create policy noted_by_retention on matching_changes for insert to stegvis_worker with check (${retention})`,
    );
    await runner.query(`grant insert on matching_changes to stegvis_worker`);
  }

  private async removed(runner: QueryRunner): Promise<void> {
    const retention = `(select stegvis.actor_is_system('retention'))`;
    await runner.query(`
      create function stegvis.participants_to_remove() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select person_id from erasures where done_at is null $$`);
    await giveToLookup(runner, 'participants_to_remove()');
    await runner.query(
      `create policy of_persons_to_remove on memberships for select to stegvis_lookup using (${retention})`,
    );
    await runner.query(`
      create function stegvis.memberships_to_remove() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select id from memberships where participant_id in (select stegvis.participants_to_remove()) $$`);
    await giveToLookup(runner, 'memberships_to_remove()');
    await runner.query(`
      create function stegvis.accounts_to_remove() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select unnest(account_ids) from erasures where done_at is null $$`);
    await giveToLookup(runner, 'accounts_to_remove()');
    await letRetentionRemovePersons(runner, 'participant', 'participants', 'id', [
      'id',
      'domain_id',
      'registered_at',
    ]);
    await letRetentionRemovePersons(runner, 'participant', 'profile_values', 'participant_id', [
      'participant_id',
      'said_at',
      'source',
      'kind',
    ]);
    await letRetentionRemovePersons(runner, 'participant', 'assignments', 'participant_id', [
      'participant_id',
      'valid_from',
      'valid_to',
    ]);
    await letRetentionRemovePersons(runner, 'participant', 'noticed_matches', 'participant_id', [
      'participant_id',
      'noticed_at',
    ]);
    await letRetentionRemovePersons(runner, 'participant', 'preservations', 'participant_id', [
      'participant_id',
      'domain_id',
      'decided_at',
      'ended_at',
    ]);
    await letRetentionRemovePersons(runner, 'membership', 'memberships', 'id', [
      'id',
      'account_id',
      'participant_id',
      'domain_id',
      'valid_to',
    ]);
    await letRetentionRemovePersons(runner, 'membership', 'notices', 'membership_id', [
      'membership_id',
      'created_at',
    ]);
    await letRetentionRemovePersons(runner, 'account', 'accounts', 'id', ['id', 'last_sign_in_at']);
    await letRetentionRemovePersons(runner, 'account', 'account_credentials', 'account_id', ['account_id']);
    await letRetentionRemovePersons(runner, 'account', 'sessions', 'account_id', [
      'account_id',
      'membership_id',
      'last_seen_at',
      'ended_at',
      'expires_at',
    ]);
    await letRetentionRemovePersons(runner, 'account', 'invitations', 'account_id', [
      'account_id',
      'used_at',
      'expires_at',
    ]);
    await letRetentionRemovePersons(runner, 'actor', 'idempotency_keys', 'actor', ['actor', 'created_at']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop function stegvis.retention_report(uuid), stegvis.kept_since(text, text), stegvis.participants_to_remove(), stegvis.memberships_to_remove(), stegvis.accounts_to_remove() cascade`,
    );
    await runner.query(
      `drop table erasures, preservations, retention_counts, retention_runs, retention_times`,
    );
  }
}
