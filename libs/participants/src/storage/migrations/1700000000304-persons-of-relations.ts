import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['representations', 'partialities', 'stated_reasons'] as const;
const MANAGED = `participant_id in (select stegvis.unit_participants())`;

/**
 * What a representative in scope and a unit manager may see and do (security §2, A7, A8, A14). A manager reads who is at
 * her unit; what is said about a person, only while a reason that she stated holds.
 */
export class PersonsOfRelations1700000000304 implements MigrationInterface {
  name = 'PersonsOfRelations1700000000304';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(
        `alter table ${table} add constraint ${table}_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id)`,
      );
    await runner.query(`create index participants_of_managed_idx on participants (unit_id, domain_id, id)`);
    await this.unit(runner);
    await this.manager(runner);
    await this.representative(runner);
  }

  private async unit(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy of_managed_unit on participants for select to stegvis_lookup using ((select stegvis.actor_role()) = 'unit_manager' and unit_id = (select stegvis.actor_organisation()))`,
    );
    await runner.query(`grant select (id, unit_id, domain_id) on participants to stegvis_lookup`);
    await runner.query(`
      create function stegvis.unit_participants() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select p.id from participants p
        where (select stegvis.actor_role()) = 'unit_manager' and p.unit_id = (select stegvis.actor_organisation())
          and p.domain_id = (select stegvis.actor_domain()) and p.id not in (select stegvis.barred_participants()) $$`);
    await giveToLookup(runner, 'unit_participants()');
  }

  private async manager(runner: QueryRunner): Promise<void> {
    const role = `(select stegvis.actor_role()) = 'unit_manager'`;
    const domain = `domain_id = (select stegvis.actor_domain())`;
    const self = `(select stegvis.actor_membership())`;
    await runner.query(
      `create policy read_of_unit on participants for select to stegvis_app using (id in (select stegvis.unit_participants()))`,
    );
    await runner.query(
      `create policy read_with_reason on profile_values for select to stegvis_app using (${MANAGED} and participant_id in (select stegvis.participants_with_reason()))`,
    );
    for (const table of ['assignments', 'representations', 'partialities'])
      await runner.query(
        `create policy read_of_unit on ${table} for select to stegvis_app using (${MANAGED})`,
      );
    await runner.query(`
      create policy made_by_manager on assignments for insert to stegvis_app
        with check (${role} and ${domain} and assigned_by = ${self} and ${MANAGED}
          and membership_id in (select m.id from memberships m where m.role in ('supervisor', 'job_consultant') and m.domain_id = (select stegvis.actor_domain())))`);
    await runner.query(`
      create policy ended_by_manager on assignments for update to stegvis_app
        using (${MANAGED}) with check (${domain} and valid_to is not null)`);
    await runner.query(`
      create policy stated on stated_reasons for insert to stegvis_app
        with check (${MANAGED} and ${domain} and membership_id = ${self} and stated_at = now())`);
    // The second person is never the one whom it is about.
    await runner.query(`
      create policy approved_by_manager on partialities for update to stegvis_app
        using (${MANAGED} and account_id <> (select stegvis.actor_account()))
        with check (${domain} and approved_by = ${self} and account_id <> (select stegvis.actor_account()))`);
    await runner.query(`
      create policy registered_by_manager on partialities for insert to stegvis_app
        with check (${MANAGED} and ${domain} and registered_by = ${self} and approved_by is null
          and account_id in (select m.account_id from memberships m where m.role in ('supervisor', 'job_consultant') and m.domain_id = (select stegvis.actor_domain())))`);
  }

  private async representative(runner: QueryRunner): Promise<void> {
    const inScope = `participant_id in (select stegvis.represented_participants('person'))`;
    await runner.query(
      `create policy read_represented on participants for select to stegvis_app using (id in (select stegvis.represented_participants()))`,
    );
    await runner.query(
      `create policy read_represented on profile_values for select to stegvis_app using (${inScope})`,
    );
    await runner.query(
      `alter table profile_values drop constraint profile_values_source_ck, add constraint profile_values_source_ck check (source in ('self', 'together', 'staff', 'observed_at_work', 'representative'))`,
    );
    await runner.query(`
      create policy said_by_representative on profile_values for insert to stegvis_app
        with check (${inScope} and said_by = (select stegvis.actor_membership()) and answers_id is null and source = 'representative'
                    and (domain_id, participant_id) in (select p.domain_id, p.id from participants p)
                    and case kind when 'capacity' then status = 'suggested' when 'step' then false when 'place_answer' then false else status = 'confirmed' end)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy said_by_representative on profile_values`);
    await runner.query(
      `alter table profile_values drop constraint profile_values_source_ck, add constraint profile_values_source_ck check (source in ('self', 'together', 'staff', 'observed_at_work'))`,
    );
    await runner.query(`drop policy read_represented on profile_values`);
    await runner.query(`drop policy read_represented on participants`);
    await runner.query(`drop function stegvis.unit_participants() cascade`);
    await runner.query(`drop policy of_managed_unit on participants`);
    await runner.query(`revoke select on participants from stegvis_lookup`);
    await runner.query(`drop index participants_of_managed_idx`);
    for (const table of TABLES)
      await runner.query(`alter table ${table} drop constraint ${table}_participant_fk`);
  }
}
