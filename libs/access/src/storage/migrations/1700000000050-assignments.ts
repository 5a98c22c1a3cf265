import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is assigned to whom, as dated rows: the relation that opens a participant to staff (security §2, R-060). */
export class Assignments1700000000050 implements MigrationInterface {
  name = 'Assignments1700000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table secrecy_domains (
        id uuid not null,
        municipality_code text not null,
        name text not null,
        kind text not null,
        constraint secrecy_domains_pk primary key (id),
        constraint secrecy_domains_kind_ck check (kind in ('committee', 'private_provider'))
      )`);
    await runner.query(`
      create table assignments (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        membership_id uuid not null,
        assigned_by uuid,
        valid_from date not null default current_date,
        valid_to date,
        constraint assignments_pk primary key (id),
        constraint assignments_domain_fk foreign key (domain_id) references secrecy_domains (id),
        constraint assignments_membership_fk foreign key (membership_id) references memberships (id),
        constraint assignments_period_ck check (valid_to is null or valid_to >= valid_from)
      )`);
    await runner.query(
      `create unique index assignments_once_uq on assignments (participant_id, membership_id) where valid_to is null`,
    );
    await runner.query(
      `create index assignments_membership_idx on assignments (membership_id, participant_id)`,
    );
    await runner.query(`create index assignments_domain_idx on assignments (domain_id)`);
    await runner.query(
      `alter table memberships add constraint memberships_domain_fk foreign key (domain_id) references secrecy_domains (id)`,
    );
    await runner.query(`create index memberships_domain_idx on memberships (domain_id)`);
    await protectTables(runner, 'secrecy_domains', 'assignments');

    await runner.query(
      `create policy own_rows on assignments for select to stegvis_lookup using (membership_id = (select stegvis.actor_membership()))`,
    );
    await runner.query(`grant select on assignments to stegvis_lookup`);
    // Each fact of the actor is asked once, not once a row: every statement about persons goes through here.
    await runner.query(`
      create function stegvis.assigned_participants() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select a.participant_id from assignments a
        where a.membership_id = (select stegvis.actor_membership())
          and (select stegvis.actor_role()) in ('supervisor', 'job_consultant') and a.domain_id = (select stegvis.actor_domain())
          and a.valid_from <= current_date and (a.valid_to is null or a.valid_to > current_date) $$`);
    await giveToLookup(runner, 'assigned_participants()');

    await runner.query(
      `create policy own_municipality on secrecy_domains for select to stegvis_app using (municipality_code = (select stegvis.actor_municipality()) or (select stegvis.actor_role()) = 'administrator')`,
    );
    await runner.query(
      `create policy by_set_up on secrecy_domains to stegvis_app using ((select stegvis.actor_is_system('set-up'))) with check ((select stegvis.actor_is_system('set-up')))`,
    );
    await runner.query(`grant select, insert, update on secrecy_domains to stegvis_app`);

    await runner.query(
      `create policy by_set_up on assignments to stegvis_app using ((select stegvis.actor_is_system('set-up'))) with check ((select stegvis.actor_is_system('set-up')))`,
    );
    await runner.query(`
      create policy of_visible_persons on assignments for select to stegvis_app
        using (participant_id in (select stegvis.assigned_participants()) or participant_id = (select stegvis.actor_participant()) or membership_id = (select stegvis.actor_membership()))`);
    await runner.query(`
      create policy ended_by_assigned on assignments for update to stegvis_app
        using (participant_id in (select stegvis.assigned_participants()))
        with check (domain_id = (select stegvis.actor_domain()) and valid_to is not null)`);
    await runner.query(
      `create policy recipients on assignments for select to stegvis_worker using ((select stegvis.actor_is_system('notices')))`,
    );
    await runner.query(`grant select, insert, update (valid_to) on assignments to stegvis_app`);
    await runner.query(`grant select on assignments to stegvis_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table memberships drop constraint memberships_domain_fk`);
    await runner.query(`drop function stegvis.assigned_participants() cascade`);
    await runner.query(`drop table assignments, secrecy_domains`);
  }
}
