import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLE = `(select stegvis.actor_role())`;
const ME = `(select stegvis.actor_membership())`;
const SET_UP = `(select stegvis.actor_is_system('set-up'))`;
const OWN = `${ROLE} = 'hr_officer' and organisation_id in (select stegvis.actor_organisations())`;
const OF_OWN = `carving_id in (select id from job_carvings)`;

/**
 * Job carvings of municipal departments: tasks of several jobs, with the hours that they take and the role that does them
 * today. No person is in them. A task that an opening was made of names it and is not changed any more; when the draft is
 * deleted, it is free again.
 */
export class Carvings1700000000571 implements MigrationInterface {
  name = 'Carvings1700000000571';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table job_carvings (
        id uuid not null,
        municipality_code text not null,
        organisation_id uuid not null,
        workplace_id uuid not null,
        name text not null,
        made_by uuid,
        made_by_name text not null,
        made_at timestamptz not null default clock_timestamp(),
        changed_at timestamptz not null default clock_timestamp(),
        version integer not null default 1,
        constraint job_carvings_pk primary key (id),
        constraint job_carvings_organisation_fk foreign key (organisation_id) references organisations (id),
        constraint job_carvings_workplace_fk foreign key (workplace_id) references workplaces (id),
        constraint job_carvings_made_by_fk foreign key (made_by) references memberships (id),
        constraint job_carvings_name_ck check (length(name) between 1 and 120)
      )`);
    await runner.query(
      `create index job_carvings_listed_idx on job_carvings (organisation_id, changed_at desc, id)`,
    );
    await runner.query(`create index job_carvings_workplace_idx on job_carvings (workplace_id)`);
    await runner.query(`create index job_carvings_made_by_idx on job_carvings (made_by)`);
    await runner.query(`
      create table carving_tasks (
        id uuid not null,
        carving_id uuid not null,
        position smallint not null,
        text text not null,
        -- Quarters of an hour a week.
        hours_quarters integer not null,
        -- A role as a word in small letters; never a name.
        done_by text not null,
        area text not null,
        template_code text,
        opening_id uuid,
        constraint carving_tasks_pk primary key (id),
        constraint carving_tasks_carving_fk foreign key (carving_id) references job_carvings (id),
        constraint carving_tasks_opening_fk foreign key (opening_id) references openings (id) on delete set null,
        constraint carving_tasks_text_ck check (length(text) between 1 and 200),
        constraint carving_tasks_hours_ck check (hours_quarters between 1 and 160),
        constraint carving_tasks_done_by_ck check (length(done_by) between 1 and 60 and done_by = lower(done_by)),
        constraint carving_tasks_position_ck check (position between 1 and 400)
      )`);
    await runner.query(`create index carving_tasks_carving_idx on carving_tasks (carving_id)`);
    await runner.query(
      `create index carving_tasks_opening_idx on carving_tasks (opening_id) where opening_id is not null`,
    );
    await protectTables(runner, 'job_carvings', 'carving_tasks');
    for (const table of ['job_carvings', 'carving_tasks'])
      await runner.query(
        `create policy by_set_up on ${table} to stegvis_app using (${SET_UP}) with check (${SET_UP})`,
      );
    await runner.query(
      `create policy read_by_department on job_carvings for select to stegvis_app using (${OWN})`,
    );
    await runner.query(
      `create policy made on job_carvings for insert to stegvis_app
         with check (${OWN} and made_by = ${ME} and version = 1 and municipality_code = (select stegvis.actor_municipality())
                     and organisation_id in (select o.id from organisations o where o.type = 'municipal_department')
                     and workplace_id in (select w.id from workplaces w where w.organisation_id in (select stegvis.actor_organisations())))`,
    );
    await runner.query(
      `create policy changed on job_carvings for update to stegvis_app using (${OWN}) with check (${OWN} and version > 1)`,
    );
    await runner.query(
      `create policy read_by_department on carving_tasks for select to stegvis_app using (${OF_OWN})`,
    );
    await runner.query(
      `create policy written on carving_tasks for insert to stegvis_app with check (${OF_OWN} and ${ROLE} = 'hr_officer' and opening_id is null)`,
    );
    await runner.query(
      `create policy opened on carving_tasks for update to stegvis_app
         using (${OF_OWN} and ${ROLE} = 'hr_officer' and opening_id is null)
         with check (${OF_OWN} and opening_id in (select o.id from openings o where o.organisation_id in (select stegvis.actor_organisations())))`,
    );
    await runner.query(
      `create policy rewritten on carving_tasks for delete to stegvis_app using (${OF_OWN} and ${ROLE} = 'hr_officer' and opening_id is null)`,
    );
    await runner.query(
      `grant select, insert, update (name, workplace_id, changed_at, version) on job_carvings to stegvis_app`,
    );
    await runner.query(`grant select, insert, update (opening_id), delete on carving_tasks to stegvis_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table carving_tasks, job_carvings`);
  }
}
