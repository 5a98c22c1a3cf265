import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const SET_UP = `(select stegvis.actor_is_system('set-up'))`;
const MEMBER = `(select stegvis.actor_membership())`;
const DOMAIN = `domain_id = (select stegvis.actor_domain())`;
const MAY_ASK = `(select stegvis.actor_role()) in ('unit_manager', 'job_consultant')`;
const SECOND = `((select stegvis.actor_role()) = 'unit_manager' or (select stegvis.actor_handles_protected()))`;

/**
 * Break-glass as dated rows (security A11). A row opens its person to who asked, for an hour, to be read, and only in a
 * transaction that names the row: no list, search, match or write ever meets her through it.
 */
export class EmergencyAccesses1700000000421 implements MigrationInterface {
  name = 'EmergencyAccesses1700000000421';

  async up(runner: QueryRunner): Promise<void> {
    await this.table(runner);
    await this.lookups(runner);
    await this.asking(runner);
    await this.reading(runner);
    await this.telling(runner);
  }

  private async table(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table emergency_accesses (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid,
        membership_id uuid not null,
        category text not null,
        reason text not null,
        asked_at timestamptz not null default now(),
        approved_by uuid,
        valid_from timestamptz,
        valid_to timestamptz,
        constraint emergency_accesses_pk primary key (id),
        constraint emergency_accesses_domain_fk foreign key (domain_id) references secrecy_domains (id),
        constraint emergency_accesses_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint emergency_accesses_membership_fk foreign key (membership_id) references memberships (id),
        constraint emergency_accesses_approved_by_fk foreign key (approved_by) references memberships (id),
        constraint emergency_accesses_category_ck check (category in ('life_or_health', 'safety_of_others', 'acute_support', 'staff_missing')),
        constraint emergency_accesses_reason_ck check (length(reason) between 20 and 500),
        constraint emergency_accesses_hour_ck check ((valid_from is null) = (valid_to is null) and valid_to <= valid_from + interval '60 minutes'),
        constraint emergency_accesses_second_ck check (approved_by is distinct from membership_id)
      )`);
    await runner.query(
      `create index emergency_accesses_participant_idx on emergency_accesses (domain_id, participant_id)`,
    );
    await runner.query(
      `create index emergency_accesses_membership_idx on emergency_accesses (membership_id, asked_at)`,
    );
    await runner.query(
      `create index emergency_accesses_approved_by_idx on emergency_accesses (approved_by) where approved_by is not null`,
    );
    await protectTables(runner, 'emergency_accesses');
  }

  private async lookups(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy own_rows on emergency_accesses for select to stegvis_lookup using (membership_id = ${MEMBER})`,
    );
    await runner.query(`grant select on emergency_accesses to stegvis_lookup`);
    for (const table of ['participants', 'protected_identities'])
      await runner.query(
        `create policy of_domain_in_emergency on ${table} for select to stegvis_lookup using (${MAY_ASK} and ${DOMAIN})`,
      );
    // By an exact name or by her id, in the own domain, and only when she is the only one.
    await runner.query(`
      create function stegvis.emergency_subject(named text) returns table (participant_id uuid, opens boolean)
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select (array_agg(p.id))[1], not bool_or(p.protected)
        from participants p left join protected_identities i on i.domain_id = p.domain_id and i.participant_id = p.id
        where ${MAY_ASK} and p.${DOMAIN} and p.id not in (select stegvis.barred_participants())
          and (p.id::text = lower(named)
               or lower(coalesce(i.given_name, p.given_name) || ' ' || coalesce(i.family_name, p.family_name)) = lower(named))
        having count(*) = 1 $$`);
    await giveToLookup(runner, 'emergency_subject(text)');
    await runner.query(`
      create function stegvis.emergency_participants() returns setof uuid
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select e.participant_id from emergency_accesses e join participants p on p.domain_id = e.domain_id and p.id = e.participant_id
        where e.id::text = nullif(current_setting('app.emergency', true), '')
          and e.membership_id = ${MEMBER} and ${MAY_ASK} and e.${DOMAIN}
          and e.valid_from <= now() and e.valid_to > now()
          and (e.approved_by is not null or not p.protected)
          and e.participant_id not in (select stegvis.barred_participants()) $$`);
    await giveToLookup(runner, 'emergency_participants()');
  }

  /** Who she is stands in no column that a service may read. */
  private async asking(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy by_set_up on emergency_accesses to stegvis_app using (${SET_UP}) with check (${SET_UP})`,
    );
    await runner.query(
      `create policy own on emergency_accesses for select to stegvis_app using (membership_id = ${MEMBER} and ${MAY_ASK} and ${DOMAIN})`,
    );
    await runner.query(
      `create policy of_domain on emergency_accesses for select to stegvis_app using ((${SECOND} or (select stegvis.actor_role()) = 'log_reviewer') and ${DOMAIN})`,
    );
    await runner.query(`
      create policy asked on emergency_accesses for insert to stegvis_app
        with check (${MAY_ASK} and ${DOMAIN} and membership_id = ${MEMBER} and approved_by is null and asked_at = now()
          and (valid_from is null or (valid_from = now()
               and exists (select 1 from stegvis.emergency_subject(participant_id::text) s where s.participant_id = emergency_accesses.participant_id and s.opens))))`);
    await runner.query(`
      create policy approved on emergency_accesses for update to stegvis_app
        using (${SECOND} and ${DOMAIN} and valid_from is null and asked_at > now() - interval '1 day'
               and membership_id not in (select m.id from memberships m where m.account_id = (select stegvis.actor_account())))
        with check (approved_by = ${MEMBER} and valid_from = now())`);
    await runner.query(
      `grant select (id, domain_id, membership_id, category, reason, asked_at, approved_by, valid_from, valid_to),
         insert (id, domain_id, participant_id, membership_id, category, reason, valid_from, valid_to),
         update (approved_by, valid_from, valid_to) on emergency_accesses to stegvis_app`,
    );
    await runner.query(`
      create policy managers_ask on memberships for select to stegvis_app
        using (role in ('unit_manager', 'job_consultant') and ${DOMAIN} and (select stegvis.actor_role()) in ('unit_manager', 'log_reviewer'))`);
  }

  private async reading(runner: QueryRunner): Promise<void> {
    const named = `(select stegvis.emergency_participants())`;
    await runner.query(
      `create policy in_emergency on participants for select to stegvis_app using (id in ${named})`,
    );
    for (const table of ['profile_values', 'assignments'])
      await runner.query(
        `create policy in_emergency on ${table} for select to stegvis_app using (participant_id in ${named})`,
      );
  }

  /** The inbox and the mail to managers need who asked and where, never about whom. */
  private async telling(runner: QueryRunner): Promise<void> {
    const notices = `(select stegvis.actor_is_system('notices'))`;
    const managers = `role in ('unit_manager', 'log_reviewer')`;
    await runner.query(
      `create policy told_of on emergency_accesses for select to stegvis_worker using (${notices})`,
    );
    await runner.query(`grant select (id, domain_id, membership_id) on emergency_accesses to stegvis_worker`);
    await runner.query(
      `create policy managers_told on memberships for select to stegvis_worker using (${notices} and ${managers})`,
    );
    await runner.query(`
      create policy managers_told on accounts for select to stegvis_worker
        using (${notices} and id in (select m.account_id from memberships m where m.${managers}))`);
    await runner.query(`grant select (language) on accounts to stegvis_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy managers_told on accounts`);
    await runner.query(`drop policy managers_told on memberships`);
    await runner.query(`drop policy managers_ask on memberships`);
    for (const table of ['participants', 'profile_values', 'assignments'])
      await runner.query(`drop policy in_emergency on ${table}`);
    for (const table of ['participants', 'protected_identities'])
      await runner.query(`drop policy of_domain_in_emergency on ${table}`);
    await runner.query(`drop table emergency_accesses`);
    await runner.query(`drop function stegvis.emergency_subject(text), stegvis.emergency_participants()`);
  }
}
