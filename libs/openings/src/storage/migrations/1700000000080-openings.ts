import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What employers post. The search columns are generated, so they can never be behind the text. */
export class Openings1700000000080 implements MigrationInterface {
  name = 'Openings1700000000080';

  async up(runner: QueryRunner): Promise<void> {
    await this.opening(runner);
    await this.parts(runner);
    await this.policies(runner);
  }

  private async opening(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table openings (
        id uuid not null,
        municipality_code text not null,
        organisation_id uuid not null,
        workplace_id uuid,
        kind text not null,
        status text not null default 'draft',
        title text not null default '',
        description text not null default '',
        easy_text text not null default '',
        easy_text_approved_at timestamptz,
        easy_text_approved_by uuid,
        easy_text_approved_by_name text,
        occupation_id text,
        template_code text,
        audience text not null default 'consultants',
        seats integer not null default 1,
        weekdays text[] not null default '{}',
        required_weekdays text[] not null default '{}',
        start_time time,
        end_time time,
        flexible_start boolean not null default false,
        min_hours_quarters integer not null default 0,
        max_hours_quarters integer not null default 0,
        schedule_note text,
        support_level smallint not null default 0,
        support_role text,
        support_minutes_per_day integer,
        support_same_room boolean not null default false,
        first_weeks text,
        requirements text[] not null default '{}',
        licences text[] not null default '{}',
        languages text[] not null default '{}',
        starts_on date,
        opens_on date,
        closes_on date,
        posted_by uuid,
        posted_by_name text not null,
        posted_for_employer boolean not null default false,
        constructed boolean not null default false,
        created_at timestamptz not null default now(),
        published_at timestamptz,
        updated_at timestamptz not null default now(),
        version integer not null default 1,
        search_text tsvector generated always as (
          setweight(to_tsvector('swedish', title), 'A') || setweight(to_tsvector('swedish', easy_text), 'B') || setweight(to_tsvector('swedish', description), 'C')) stored,
        constraint openings_pk primary key (id),
        constraint openings_organisation_fk foreign key (organisation_id) references organisations (id),
        constraint openings_workplace_fk foreign key (workplace_id) references workplaces (id),
        constraint openings_kind_ck check (kind in ('study_visit', 'group_activity', 'group_placement', 'individual_placement', 'work_trial', 'workplace_learning', 'municipal_targeted_employment', 'municipal_labour_market_employment', 'regular_employment')),
        constraint openings_status_ck check (status in ('draft', 'published', 'paused', 'closed')),
        constraint openings_audience_ck check (audience in ('consultants', 'participants', 'municipality', 'public')),
        constraint openings_seats_ck check (seats between 1 and 999),
        constraint openings_hours_ck check (min_hours_quarters between 0 and 672 and max_hours_quarters between 0 and 672 and min_hours_quarters <= max_hours_quarters),
        constraint openings_support_ck check (support_level between 0 and 3),
        constraint openings_period_ck check (closes_on is null or opens_on is null or closes_on > opens_on),
        constraint openings_times_ck check (start_time is null or end_time is null or end_time > start_time),
        constraint openings_lengths_ck check (length(title) <= 120 and length(description) <= 5000 and length(easy_text) <= 1000)
      )`);
    await runner.query(`create index openings_search_idx on openings using gin (search_text)`);
    await runner.query(
      `create index openings_title_trigram_idx on openings using gin (lower(title) gin_trgm_ops)`,
    );
    await runner.query(
      `create index openings_listed_idx on openings (municipality_code, status, published_at desc, id)`,
    );
    await runner.query(`create index openings_organisation_idx on openings (organisation_id)`);
    await runner.query(`create index openings_workplace_idx on openings (workplace_id)`);
  }

  private async parts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table opening_tasks (
        id uuid not null, opening_id uuid not null, position integer not null, text text not null, frequency text not null, removable boolean not null,
        constraint opening_tasks_pk primary key (id),
        constraint opening_tasks_opening_fk foreign key (opening_id) references openings (id) on delete cascade,
        constraint opening_tasks_position_uq unique (opening_id, position),
        constraint opening_tasks_frequency_ck check (frequency in ('daily', 'weekly', 'sometimes')),
        constraint opening_tasks_text_ck check (length(text) between 1 and 300)
      )`);
    await runner.query(`
      create table opening_areas (
        opening_id uuid not null, position smallint not null, area text not null,
        constraint opening_areas_pk primary key (opening_id, position),
        constraint opening_areas_opening_fk foreign key (opening_id) references openings (id) on delete cascade,
        constraint opening_areas_area_uq unique (opening_id, area),
        constraint opening_areas_position_ck check (position between 1 and 3)
      )`);
    await runner.query(`create index opening_areas_area_idx on opening_areas (area)`);
    await runner.query(`
      create table opening_demands (
        opening_id uuid not null, ability text not null, level smallint not null, essential boolean not null,
        constraint opening_demands_pk primary key (opening_id, ability),
        constraint opening_demands_opening_fk foreign key (opening_id) references openings (id) on delete cascade,
        constraint opening_demands_level_ck check (level between 0 and 3)
      )`);
    await runner.query(`
      create table opening_exposures (
        opening_id uuid not null, factor text not null, exposure smallint not null,
        constraint opening_exposures_pk primary key (opening_id, factor),
        constraint opening_exposures_opening_fk foreign key (opening_id) references openings (id) on delete cascade,
        constraint opening_exposures_exposure_ck check (exposure between 0 and 3)
      )`);
    await runner.query(`
      create table opening_access (
        opening_id uuid not null, need text not null, provided boolean not null, can_be_arranged boolean not null,
        constraint opening_access_pk primary key (opening_id, need),
        constraint opening_access_opening_fk foreign key (opening_id) references openings (id) on delete cascade
      )`);
    await runner.query(`
      create table opening_events (
        id uuid not null, opening_id uuid not null, at timestamptz not null default clock_timestamp(), by_membership uuid, by_name text not null,
        act text not null, from_status text, to_status text not null, version integer not null, reason text,
        constraint opening_events_pk primary key (id),
        constraint opening_events_opening_fk foreign key (opening_id) references openings (id) on delete cascade,
        constraint opening_events_version_uq unique (opening_id, version, act)
      )`);
    await protectTables(
      runner,
      'openings',
      'opening_tasks',
      'opening_areas',
      'opening_demands',
      'opening_exposures',
      'opening_access',
      'opening_events',
    );
  }

  private async policies(runner: QueryRunner): Promise<void> {
    const role = `(select stegvis.actor_role())`;
    const here = `municipality_code = (select stegvis.actor_municipality())`;
    const setUp = `(select stegvis.actor_is_system('set-up'))`;
    await runner.query(
      `create policy by_set_up on openings to stegvis_app using (${setUp}) with check (${setUp})`,
    );
    await runner.query(
      `create policy kept on openings to stegvis_app using (${role} in ('job_consultant', 'coordinator') and ${here}) with check (${role} in ('job_consultant', 'coordinator') and ${here})`,
    );
    await runner.query(
      `create policy read_by_supervisor on openings for select to stegvis_app using (${role} = 'supervisor' and ${here} and status in ('published', 'paused'))`,
    );
    await runner.query(`
      create policy own on openings to stegvis_app
        using (${role} in ('employer_contact', 'hr_officer') and organisation_id in (select stegvis.actor_organisations()))
        with check (${role} in ('employer_contact', 'hr_officer') and ${here} and organisation_id in (select stegvis.actor_organisations()))`);
    // a participant meets an opening when its easy-to-read text has been approved.
    await runner.query(`
      create policy open_to_participants on openings for select to stegvis_app
        using (${role} = 'participant' and ${here} and status = 'published' and easy_text_approved_at is not null and audience in ('participants', 'public'))`);
    await runner.query(`grant select, insert, update, delete on openings to stegvis_app`);
    for (const table of [
      'opening_tasks',
      'opening_areas',
      'opening_demands',
      'opening_exposures',
      'opening_access',
      'opening_events',
    ]) {
      await runner.query(
        `create policy with_opening on ${table} for select to stegvis_app using (opening_id in (select id from openings))`,
      );
      await runner.query(`
        create policy written_with_opening on ${table} to stegvis_app
          using (${role} in ('job_consultant', 'coordinator', 'employer_contact', 'hr_officer') and opening_id in (select id from openings))
          with check (${role} in ('job_consultant', 'coordinator', 'employer_contact', 'hr_officer') and opening_id in (select id from openings))`);
      await runner.query(
        `create policy by_set_up on ${table} to stegvis_app using (${setUp}) with check (${setUp})`,
      );
      await runner.query(
        `grant select, insert${table === 'opening_events' ? '' : ', update, delete'} on ${table} to stegvis_app`,
      );
      await runner.query(
        `create policy for_worker on ${table} for select to stegvis_worker using ((select stegvis.actor_text()) in ('s:search', 's:matching', 's:notices'))`,
      );
      await runner.query(`grant select on ${table} to stegvis_worker`);
    }
    await runner.query(
      `create policy for_worker on openings for select to stegvis_worker using ((select stegvis.actor_text()) in ('s:search', 's:matching', 's:notices'))`,
    );
    await runner.query(`grant select on openings to stegvis_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table opening_events, opening_access, opening_exposures, opening_demands, opening_areas, opening_tasks, openings`,
    );
  }
}
