import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Employers and units with their workplaces and contacts. They belong to the municipality, not to a secrecy domain. */
export class Organisations1700000000060 implements MigrationInterface {
  name = 'Organisations1700000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisations (
        id uuid not null,
        municipality_code text not null,
        type text not null,
        name text not null collate "sv-SE-x-icu",
        organisation_number text,
        parent_id uuid,
        description text,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint organisations_pk primary key (id),
        constraint organisations_type_ck check (type in ('committee', 'municipal_department', 'partner_business', 'day_activity_unit')),
        constraint organisations_name_uq unique (municipality_code, name),
        constraint organisations_parent_fk foreign key (parent_id) references organisations (id),
        constraint organisations_parent_ck check (parent_id <> id),
        constraint organisations_name_ck check (length(name) between 1 and 200)
      )`);
    await runner.query(`create index organisations_parent_idx on organisations (parent_id)`);
    await runner.query(
      `create index organisations_name_trigram_idx on organisations using gin (lower(name) gin_trgm_ops)`,
    );
    await runner.query(`
      create table workplaces (
        id uuid not null,
        organisation_id uuid not null,
        name text not null collate "sv-SE-x-icu",
        street_address text,
        postal_town text,
        latitude double precision,
        longitude double precision,
        travel_note text,
        version integer not null default 1,
        constraint workplaces_pk primary key (id),
        constraint workplaces_organisation_fk foreign key (organisation_id) references organisations (id),
        constraint workplaces_name_uq unique (organisation_id, name),
        constraint workplaces_position_ck check ((latitude is null) = (longitude is null)),
        constraint workplaces_latitude_ck check (latitude between 55 and 70),
        constraint workplaces_longitude_ck check (longitude between 10 and 25)
      )`);
    await runner.query(`
      create table workplace_contacts (
        id uuid not null,
        workplace_id uuid not null,
        name text not null collate "sv-SE-x-icu",
        title text,
        phone text,
        email text,
        removed_at timestamptz,
        version integer not null default 1,
        constraint workplace_contacts_pk primary key (id),
        constraint workplace_contacts_workplace_fk foreign key (workplace_id) references workplaces (id)
      )`);
    await runner.query(`create index workplace_contacts_workplace_idx on workplace_contacts (workplace_id)`);
    await runner.query(
      `alter table memberships add constraint memberships_organisation_fk foreign key (organisation_id) references organisations (id)`,
    );
    await protectTables(runner, 'organisations', 'workplaces', 'workplace_contacts');

    await runner.query(
      `create policy own_and_below on organisations for select to stegvis_lookup using (id = stegvis.actor_organisation() or parent_id = stegvis.actor_organisation())`,
    );
    await runner.query(`grant select on organisations to stegvis_lookup`);
    await runner.query(`
      create function stegvis.actor_organisations() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select id from organisations where id = stegvis.actor_organisation() or parent_id = stegvis.actor_organisation() $$`);
    await giveToLookup(runner, 'actor_organisations()');

    const setUp = `(select stegvis.actor_is_system('set-up'))`;
    const role = `(select stegvis.actor_role())`;
    const keeper = `${role} in ('job_consultant', 'coordinator')`;
    for (const table of ['organisations', 'workplaces', 'workplace_contacts']) {
      await runner.query(
        `create policy by_set_up on ${table} to stegvis_app using (${setUp}) with check (${setUp})`,
      );
      await runner.query(`grant select, insert, update on ${table} to stegvis_app`);
    }
    // The name of an employer is public (C0); everyone who is signed in to the municipality may read it.
    await runner.query(
      `create policy of_municipality on organisations for select to stegvis_app using (municipality_code = (select stegvis.actor_municipality()))`,
    );
    await runner.query(
      `create policy for_accounts on organisations for select to stegvis_app using (${role} = 'administrator')`,
    );
    await runner.query(
      `create policy kept on organisations to stegvis_app using (${keeper} and municipality_code = (select stegvis.actor_municipality())) with check (${keeper} and municipality_code = (select stegvis.actor_municipality()))`,
    );
    await runner.query(
      `create policy of_municipality on workplaces for select to stegvis_app using (organisation_id in (select id from organisations where municipality_code = (select stegvis.actor_municipality())))`,
    );
    await runner.query(
      `create policy kept on workplaces to stegvis_app using (${keeper} and organisation_id in (select id from organisations)) with check (${keeper} and organisation_id in (select id from organisations))`,
    );
    await runner.query(
      `create policy own on workplaces to stegvis_app using (${role} in ('employer_contact', 'hr_officer') and organisation_id in (select stegvis.actor_organisations())) with check (${role} in ('employer_contact', 'hr_officer') and organisation_id in (select stegvis.actor_organisations()))`,
    );
    await runner.query(
      `create policy kept on workplace_contacts to stegvis_app using (${keeper} and workplace_id in (select id from workplaces)) with check (${keeper} and workplace_id in (select id from workplaces))`,
    );
    await runner.query(
      `create policy read_by_supervisor on workplace_contacts for select to stegvis_app using (${role} = 'supervisor' and workplace_id in (select id from workplaces))`,
    );
    await runner.query(`
      create policy own on workplace_contacts to stegvis_app
        using (${role} in ('employer_contact', 'hr_officer') and workplace_id in (select id from workplaces where organisation_id in (select stegvis.actor_organisations())))
        with check (${role} in ('employer_contact', 'hr_officer') and workplace_id in (select id from workplaces where organisation_id in (select stegvis.actor_organisations())))`);
    await runner.query(
      `create policy for_worker on organisations for select to stegvis_worker using ((select stegvis.actor_text()) in ('s:search', 's:matching', 's:notices'))`,
    );
    await runner.query(
      `create policy for_worker on workplaces for select to stegvis_worker using ((select stegvis.actor_text()) in ('s:search', 's:matching', 's:notices'))`,
    );
    await runner.query(`grant select on organisations, workplaces to stegvis_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table memberships drop constraint memberships_organisation_fk`);
    await runner.query(`drop table workplace_contacts, workplaces`);
    await runner.query(`drop function stegvis.actor_organisations() cascade`);
    await runner.query(`drop table organisations`);
  }
}
