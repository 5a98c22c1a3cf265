import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons, letRetentionThin } from '../let-retention';

const ME = `participant_id = (select stegvis.actor_participant())`;
const RETENTION = `(select stegvis.actor_is_system('retention'))`;

/** A copy of own data with its one-time links, and the wish to be forgotten as a case with a decision. */
export class OwnData1700000000381 implements MigrationInterface {
  name = 'OwnData1700000000381';

  async up(runner: QueryRunner): Promise<void> {
    await this.copies(runner);
    await this.cases(runner);
    await this.mails(runner);
    // What suited her is hers to know (role table: own matching results).
    await runner.query(`create policy her_own on noticed_matches for select to stegvis_app using (${ME})`);
    await runner.query(`grant select on noticed_matches to stegvis_app`);
  }

  /** Mails to her that have or have not left, and links that they carry. */
  private async mails(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy of_accounts_to_remove on accounts for select to stegvis_lookup using (${RETENTION} and id in (select stegvis.accounts_to_remove()))`,
    );
    await runner.query(`grant select (id, email) on accounts to stegvis_lookup`);
    await runner.query(`
      create function stegvis.addresses_to_remove() returns setof text language sql stable security definer set search_path = stegvis, pg_temp as $$
        select email from accounts where id in (select stegvis.accounts_to_remove()) $$`);
    await giveToLookup(runner, 'addresses_to_remove()');
    const hers = `${RETENTION} and recipient in (select stegvis.addresses_to_remove())`;
    for (const command of ['select', 'delete'])
      await runner.query(
        `create policy of_persons_${command} on mails for ${command} to stegvis_worker using (${hers})`,
      );
    await letRetentionRemovePersons(runner, 'account', 'mail_links', 'subject_id', [
      'subject_id',
      'used_at',
      'expires_at',
    ]);
  }

  private async copies(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table data_exports (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        membership_id uuid not null,
        account_id uuid not null,
        language text not null,
        easy boolean not null default false,
        requested_at timestamptz not null default now(),
        due_at timestamptz not null default now() + interval '24 hours',
        parts_done integer not null default 0,
        parts_total integer not null default 0,
        ready_at timestamptz,
        data_text text,
        page_text text,
        constraint data_exports_pk primary key (id),
        constraint data_exports_domain_uq unique (domain_id, id),
        constraint data_exports_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint data_exports_membership_fk foreign key (membership_id) references memberships (id),
        constraint data_exports_ready_ck check ((ready_at is null) = (data_text is null) and (ready_at is null) = (page_text is null))
      )`);
    await runner.query(
      `create unique index data_exports_making_uq on data_exports (domain_id, participant_id) where ready_at is null`,
    );
    await runner.query(
      `create index data_exports_participant_idx on data_exports (domain_id, participant_id)`,
    );
    await runner.query(`create index data_exports_membership_idx on data_exports (membership_id)`);
    await runner.query(`
      create table data_export_links (
        token_hash bytea not null,
        domain_id uuid not null,
        export_id uuid not null,
        form text not null,
        expires_at timestamptz not null default now() + interval '24 hours',
        used_at timestamptz,
        constraint data_export_links_pk primary key (token_hash),
        constraint data_export_links_export_fk foreign key (domain_id, export_id) references data_exports (domain_id, id) on delete cascade,
        constraint data_export_links_form_ck check (form in ('data', 'page'))
      )`);
    await runner.query(
      `create index data_export_links_export_idx on data_export_links (domain_id, export_id)`,
    );
    await protectTables(runner, 'data_exports', 'data_export_links');
    await runner.query(
      `create policy her_own on data_exports to stegvis_app using (${ME}) with check (${ME} and domain_id = (select stegvis.actor_domain()) and membership_id = (select stegvis.actor_membership()))`,
    );
    await runner.query(
      `grant select, insert, update (parts_done, parts_total, ready_at, data_text, page_text) on data_exports to stegvis_app`,
    );
    const hers = `export_id in (select id from data_exports)`;
    await runner.query(
      `create policy her_own on data_export_links to stegvis_app using (${hers}) with check (${hers})`,
    );
    await runner.query(`grant select, insert, update (used_at) on data_export_links to stegvis_app`);
    await letRetentionRemovePersons(runner, 'participant', 'data_exports', 'participant_id', [
      'id',
      'domain_id',
      'participant_id',
      'membership_id',
      'account_id',
      'language',
      'easy',
      'requested_at',
      'ready_at',
    ]);
    await runner.query(
      `create policy due_delete on data_exports for delete to stegvis_worker using (${RETENTION} and ready_at < (select stegvis.kept_since('data_exports')))`,
    );
    await letRetentionThin(runner, 'data_export_links', 'data_exports', 'expires_at');
  }

  private async cases(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table erasure_cases (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        unit_id uuid,
        requested_by uuid not null,
        requested_at timestamptz not null default now(),
        due_on date not null default current_date + 30,
        wish text,
        proposed_outcome text,
        proposed_reason text,
        proposed_by uuid,
        proposed_by_name text,
        proposed_at timestamptz,
        outcome text,
        ground text,
        reason text,
        decided_by uuid,
        decided_by_name text,
        decided_at timestamptz,
        removed integer,
        done_at timestamptz,
        withdrawn_at timestamptz,
        version integer not null default 1,
        constraint erasure_cases_pk primary key (id),
        constraint erasure_cases_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint erasure_cases_unit_fk foreign key (unit_id) references organisations (id),
        constraint erasure_cases_outcomes_ck check (proposed_outcome in ('part', 'all', 'refused') and outcome in ('part', 'all', 'refused')),
        constraint erasure_cases_ground_ck check (ground in ('case_file_kept', 'archive_exception', 'registered_by_mistake')),
        constraint erasure_cases_proposed_ck check ((proposed_at is null) = (proposed_outcome is null) and (proposed_at is null) = (proposed_reason is null) and (proposed_at is null) = (proposed_by is null)),
        constraint erasure_cases_decided_ck check ((decided_at is null) = (outcome is null) and (decided_at is null) = (ground is null) and (decided_at is null) = (reason is null) and (decided_at is null) = (decided_by is null)),
        constraint erasure_cases_two_ck check (decided_by is null or (proposed_by is not null and decided_by <> proposed_by)),
        constraint erasure_cases_lengths_ck check (length(wish) <= 1000 and length(proposed_reason) <= 1000 and length(reason) <= 1000)
      )`);
    await runner.query(
      `create unique index erasure_cases_open_uq on erasure_cases (domain_id, participant_id) where done_at is null and withdrawn_at is null`,
    );
    await runner.query(
      `create index erasure_cases_participant_idx on erasure_cases (domain_id, participant_id)`,
    );
    await runner.query(`create index erasure_cases_unit_idx on erasure_cases (unit_id)`);
    await protectTables(runner, 'erasure_cases');
    const open = `outcome is null and withdrawn_at is null`;
    await runner.query(`create policy her_own on erasure_cases for select to stegvis_app using (${ME})`);
    await runner.query(
      `create policy asked_by_herself on erasure_cases for insert to stegvis_app
         with check (${ME} and domain_id = (select stegvis.actor_domain()) and requested_by = (select stegvis.actor_membership()) and ${open} and proposed_at is null)`,
    );
    await runner.query(
      `create policy taken_back on erasure_cases for update to stegvis_app using (${ME} and ${open}) with check (${ME} and outcome is null)`,
    );
    await runner.query(
      `create policy seen_assigned on erasure_cases for select to stegvis_app using (participant_id in (select stegvis.assigned_participants()))`,
    );
    await runner.query(
      `create policy proposed_by_assigned on erasure_cases for update to stegvis_app
         using ((select stegvis.actor_role()) = 'job_consultant' and participant_id in (select stegvis.assigned_participants()) and ${open})
         with check ((select stegvis.actor_role()) = 'job_consultant' and ${open} and proposed_by = (select stegvis.actor_membership()))`,
    );
    const unit = `(select stegvis.actor_role()) = 'unit_manager' and domain_id = (select stegvis.actor_domain())
           and (unit_id is null or unit_id = (select stegvis.actor_organisation()))`;
    await runner.query(
      `create policy seen_by_manager on erasure_cases for select to stegvis_app using (${unit})`,
    );
    await runner.query(
      `create policy decided_by_manager on erasure_cases for update to stegvis_app
         using (${unit} and ${open} and proposed_at is not null)
         with check (${unit} and outcome is not null and decided_by = (select stegvis.actor_membership()))`,
    );
    await runner.query(
      `grant select, insert, update (proposed_outcome, proposed_reason, proposed_by, proposed_by_name, proposed_at, outcome, ground, reason, decided_by, decided_by_name, decided_at, done_at, withdrawn_at, version) on erasure_cases to stegvis_app`,
    );
    await letRetentionRemovePersons(runner, 'participant', 'erasure_cases', 'participant_id', [
      'id',
      'domain_id',
      'participant_id',
      'outcome',
      'requested_at',
      'decided_at',
      'done_at',
      'withdrawn_at',
      'due_on',
    ]);
    await runner.query(
      `create policy carried_out on erasure_cases for update to stegvis_worker using (${RETENTION} and outcome in ('part', 'all')) with check (${RETENTION})`,
    );
    await runner.query(`grant update (done_at, removed) on erasure_cases to stegvis_worker`);
    // Whose case it is, for who decides and is not assigned: a name, and whether an archive exception holds.
    await runner.query(`
      create policy of_cases on participants for select to stegvis_lookup
        using ((select stegvis.actor_role()) = 'unit_manager' and domain_id = (select stegvis.actor_domain()))`);
    await runner.query(
      `grant select (id, domain_id, given_name, family_name) on participants to stegvis_lookup`,
    );
    await runner.query(`
      create policy of_cases on erasure_cases for select to stegvis_lookup using (${unit})`);
    await runner.query(`grant select on erasure_cases to stegvis_lookup`);
    await runner.query(`
      create policy of_cases on preservations for select to stegvis_lookup
        using ((select stegvis.actor_role()) = 'unit_manager' and domain_id = (select stegvis.actor_domain()))`);
    await runner.query(`grant select on preservations to stegvis_lookup`);
    await runner.query(`
      create function stegvis.person_of_erasure_case(of_case uuid) returns table (participant_id uuid, name text, preserved boolean)
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select p.id, p.given_name || ' ' || p.family_name,
          exists (select 1 from preservations x where x.participant_id = p.id and x.ended_at is null)
        from erasure_cases c join participants p on p.id = c.participant_id where c.id = of_case $$`);
    await giveToLookup(runner, 'person_of_erasure_case(uuid)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const command of ['select', 'delete'])
      await runner.query(`drop policy of_persons_${command} on mails`);
    for (const policy of ['seen_of_persons', 'removed_with_person'])
      await runner.query(`drop policy ${policy} on mail_links`);
    await runner.query(`drop function stegvis.addresses_to_remove()`);
    await runner.query(`drop policy of_accounts_to_remove on accounts`);
    await runner.query(`drop function stegvis.person_of_erasure_case(uuid)`);
    for (const table of ['participants', 'preservations'])
      await runner.query(`drop policy of_cases on ${table}`);
    await runner.query(`drop table erasure_cases, data_export_links, data_exports`);
    await runner.query(`drop policy her_own on noticed_matches`);
    await runner.query(`revoke select on noticed_matches from stegvis_app`);
  }
}
