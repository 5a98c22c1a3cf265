import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const MEMBERS = '(select account_id from memberships)';
const NAMED = `'supervisor', 'job_consultant', 'coordinator', 'participant', 'representative', 'unit_manager'`;
const ADMINISTRATOR = `(select stegvis.actor_role()) = 'administrator'`;

/**
 * The same rows for less. A policy that reads another table is planned with all policies of that table in every statement
 * that meets it, which cost more than the reading; behind a function the plan is kept for as long as the connection.
 */
export class CheaperPolicies1700000000313 implements MigrationInterface {
  name = 'CheaperPolicies1700000000313';

  async up(runner: QueryRunner): Promise<void> {
    const inView = `r.participant_id in (select stegvis.assigned_participants()) or r.participant_id = (select stegvis.actor_participant())
      or r.participant_id in (select stegvis.unit_participants())
      or (r.membership_id = (select stegvis.actor_membership()) and (select stegvis.actor_role()) = 'representative')`;
    await runner.query(
      `create policy in_view on representations for select to stegvis_lookup using (${inView.replaceAll('r.', '')})`,
    );
    await runner.query(`
      create function stegvis.representatives_in_view() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select r.membership_id from representations r where ${inView} $$`);
    await giveToLookup(runner, 'representatives_in_view()');
    // It runs as whoever asks, under her own policies.
    await runner.query(`
      create function stegvis.accounts_of_members_in_view() returns setof uuid language sql stable set search_path = stegvis, pg_temp as $$
        select account_id from memberships $$`);
    await runner.query(`revoke all on function stegvis.accounts_of_members_in_view() from public`);
    await runner.query(`grant execute on function stegvis.accounts_of_members_in_view() to stegvis_app`);
    await this.actor(runner, '');
    await this.policies(
      runner,
      '(select stegvis.representatives_in_view())',
      '(select stegvis.accounts_of_members_in_view())',
    );
  }

  /** Without a search path of its own a function becomes part of the statement that calls it; all names are PostgreSQL's own. */
  private async actor(runner: QueryRunner, path: string): Promise<void> {
    await runner.query(`
      create or replace function stegvis.actor_text() returns text language sql stable ${path} as $$
        select nullif(pg_catalog.current_setting('app.actor', true), '') $$`);
    await runner.query(`
      create or replace function stegvis.actor_membership() returns uuid language sql stable ${path} as $$
        select case when pg_catalog.starts_with(stegvis.actor_text(), 'm:') then pg_catalog.substr(stegvis.actor_text(), 3)::uuid end $$`);
    await runner.query(`
      create or replace function stegvis.actor_is_system(part text) returns boolean language sql stable ${path} as $$
        select coalesce(stegvis.actor_text() = 's:' || part, false) $$`);
  }

  private async policies(runner: QueryRunner, representatives: string, members: string): Promise<void> {
    await runner.query(
      `alter policy representatives_of_visible_persons on memberships using (role = 'representative' and id in ${representatives})`,
    );
    await runner.query(
      `alter policy names_of_visible_members on accounts using ((select stegvis.actor_role()) in (${NAMED}) and id in ${members})`,
    );
    await runner.query(`
      alter policy read_by_administrator on accounts using (${ADMINISTRATOR} and not private
        and (id in ${members} or (status = 'invited' and created_at = now())))`);
    await runner.query(
      `alter policy ended_by_administrator on sessions using (${ADMINISTRATOR} and account_id in ${members})`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.actor(runner, 'set search_path = stegvis, pg_temp');
    await this.policies(runner, '(select membership_id from representations)', MEMBERS);
    await runner.query(
      `drop function stegvis.representatives_in_view(), stegvis.accounts_of_members_in_view()`,
    );
    await runner.query(`drop policy in_view on representations`);
  }
}
