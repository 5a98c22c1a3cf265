import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const STAFF = `(select stegvis.actor_role()) in ('supervisor', 'job_consultant', 'coordinator')`;
const HERE = `organisation_id in (select id from organisations where municipality_code = (select stegvis.actor_municipality()))`;
const ME = `said_by = (select stegvis.actor_membership())`;
const SET_UP = `(select stegvis.actor_is_system('set-up'))`;

/**
 * Who of the municipality was in touch with an employer, and what is agreed with it about how often. Nothing of a
 * participant: it belongs to the employer, and every member of staff of the municipality reads it before she rings.
 */
export class EmployerDialogue1700000000582 implements MigrationInterface {
  name = 'EmployerDialogue1700000000582';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table employer_contacts (
        id uuid not null,
        organisation_id uuid not null,
        kind text not null,
        outcome text not null,
        line text,
        next_on date,
        over_reason text,
        said_by uuid not null,
        said_by_name text not null,
        said_at timestamptz not null default clock_timestamp(),
        undone_at timestamptz,
        constraint employer_contacts_pk primary key (id),
        constraint employer_contacts_organisation_fk foreign key (organisation_id) references organisations (id),
        constraint employer_contacts_said_by_fk foreign key (said_by) references memberships (id),
        constraint employer_contacts_kind_ck check (kind in ('phone', 'mail', 'visit', 'met')),
        constraint employer_contacts_outcome_ck check (outcome in ('talked', 'interested', 'not_now', 'no_answer', 'asked_to_wait')),
        constraint employer_contacts_over_ck check (over_reason in ('they_asked', 'agreed_before', 'ongoing_placement', 'other')),
        constraint employer_contacts_line_ck check (length(line) between 1 and 200)
      )`);
    await runner.query(
      `create index employer_contacts_organisation_idx on employer_contacts (organisation_id, said_at desc)`,
    );
    await runner.query(`create index employer_contacts_said_by_idx on employer_contacts (said_by, next_on)`);
    await runner.query(`
      create table employer_terms (
        organisation_id uuid not null,
        version integer not null,
        monthly_limit integer not null,
        not_before date,
        asked_by text,
        said_by uuid not null,
        said_by_name text not null,
        said_at timestamptz not null default clock_timestamp(),
        constraint employer_terms_pk primary key (organisation_id, version),
        constraint employer_terms_organisation_fk foreign key (organisation_id) references organisations (id),
        constraint employer_terms_said_by_fk foreign key (said_by) references memberships (id),
        constraint employer_terms_limit_ck check (monthly_limit between 0 and 50),
        constraint employer_terms_asked_ck check ((not_before is null) = (asked_by is null) and length(asked_by) between 1 and 200)
      )`);
    await runner.query(`create index employer_terms_said_by_idx on employer_terms (said_by)`);
    await protectTables(runner, 'employer_contacts', 'employer_terms');
    for (const table of ['employer_contacts', 'employer_terms']) {
      await runner.query(
        `create policy by_set_up on ${table} to stegvis_app using (${SET_UP}) with check (${SET_UP})`,
      );
      await runner.query(
        `create policy read_by_staff on ${table} for select to stegvis_app using (${STAFF} and ${HERE})`,
      );
      await runner.query(
        `create policy said on ${table} for insert to stegvis_app with check (${STAFF} and ${HERE} and ${ME})`,
      );
      await runner.query(`grant select, insert on ${table} to stegvis_app`);
    }
    await runner.query(
      `create policy undone on employer_contacts for update to stegvis_app
         using (${STAFF} and ${HERE} and ${ME} and undone_at is null and said_at > now() - interval '1 day') with check (${STAFF} and ${HERE} and ${ME})`,
    );
    await runner.query(`grant update (undone_at) on employer_contacts to stegvis_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table employer_terms, employer_contacts`);
  }
}
