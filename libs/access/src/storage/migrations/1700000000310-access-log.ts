import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Functions that tell of the actor, which the writer of the log asks. */
const ASKED = [
  'actor_role()',
  'actor_domain()',
  'actor_organisation()',
  'actor_participant()',
  'assigned_participants()',
];

/**
 * Who saw whom (security §5, R-059): one row for each subject shown, and for each look that was refused. Rows are
 * added by one function alone; no service may change or remove one. There is no foreign key: a row outlives what it tells of.
 */
export class AccessLog1700000000310 implements MigrationInterface {
  name = 'AccessLog1700000000310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant usage, create on schema stegvis to stegvis_audit_writer`);
    await runner.query(`
      create table access_log (
        id bigint generated always as identity,
        at timestamptz not null default clock_timestamp(),
        domain_id uuid not null,
        actor text not null,
        membership_id uuid,
        role text,
        actor_domain_id uuid,
        actor_organisation_id uuid,
        action text not null,
        subject_id uuid,
        data_classes text[] not null,
        relation text not null,
        decision text not null,
        request_id uuid not null,
        source text not null,
        constraint access_log_pk primary key (id),
        constraint access_log_decision_ck check (decision in ('permit', 'deny')),
        constraint access_log_subject_ck check (subject_id is not null or decision = 'deny'),
        constraint access_log_lengths_ck check (length(action) <= 100 and length(relation) <= 50)
      )`);
    // One row however many fields of a request show the same person for the same reason.
    await runner.query(
      `create unique index access_log_once_uq on access_log (domain_id, request_id, subject_id, action, data_classes, decision)`,
    );
    await runner.query(`create index access_log_subject_idx on access_log (subject_id, at)`);
    await runner.query(`create index access_log_domain_idx on access_log (domain_id, at)`);
    await runner.query(`create index access_log_membership_idx on access_log (membership_id, at)`);
    await protectTables(runner, 'access_log');
    const somebody = `(select stegvis.actor_text()) is not null`;
    await runner.query(
      `create policy written on access_log for insert to stegvis_audit_writer with check (${somebody})`,
    );
    await runner.query(`grant insert on access_log to stegvis_audit_writer`);
    await runner.query(
      `create policy whose on participants for select to stegvis_audit_writer using (${somebody})`,
    );
    await runner.query(`grant select (id, domain_id) on participants to stegvis_audit_writer`);
    for (const signature of ASKED)
      await runner.query(`grant execute on function stegvis.${signature} to stegvis_audit_writer`);
    await this.writer(runner);
    await runner.query(
      `create policy about_herself on access_log for select to stegvis_app
         using (subject_id = (select stegvis.actor_participant()) and decision = 'permit')`,
    );
    await runner.query(`grant select on access_log to stegvis_app`);
  }

  /** A refused look at an id that nobody has costs the same statement as one at a person (security E2). */
  private async writer(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function stegvis.note_looks(looked_action text, subjects uuid[], classes text[], stated_relation text, decided text)
      returns void language sql volatile security definer set search_path = stegvis, pg_temp as $$
        insert into access_log (domain_id, actor, membership_id, role, actor_domain_id, actor_organisation_id, action,
          subject_id, data_classes, relation, decision, request_id, source)
        select coalesce(p.domain_id, me.domain_id, '00000000-0000-0000-0000-000000000000'), stegvis.actor_text(), stegvis.actor_membership(),
          me.role, me.domain_id, me.organisation_id, looked_action, s.id, classes,
          case when decided = 'deny' then 'none'
               when s.id = me.participant_id then 'self'
               when stated_relation is not null then stated_relation
               when s.id in (select stegvis.assigned_participants()) then 'assigned'
               else 'other' end,
          decided, me.request_id, me.source
        from (select distinct id from unnest(subjects) as given(id)) s
        cross join (
          select stegvis.actor_role() as role, stegvis.actor_domain() as domain_id, stegvis.actor_organisation() as organisation_id,
            stegvis.actor_participant() as participant_id,
            coalesce(nullif(split_part(current_setting('app.request', true), ':', 2), '')::uuid, gen_random_uuid()) as request_id,
            coalesce(nullif(split_part(current_setting('app.request', true), ':', 1), ''), 'job') as source
          offset 0
        ) me
        left join participants p on p.id = s.id
        order by s.id
        on conflict do nothing $$`);
    await giveToLookup(runner, 'note_looks(text, uuid[], text[], text, text)', 'stegvis_audit_writer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function stegvis.note_looks(text, uuid[], text[], text, text)`);
    await runner.query(`drop table access_log`);
    await runner.query(`drop policy whose on participants`);
  }
}
