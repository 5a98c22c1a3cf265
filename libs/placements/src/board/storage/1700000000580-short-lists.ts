import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASSIGNED = `participant_id in (select stegvis.assigned_participants())`;
const HERSELF = `participant_id = (select stegvis.actor_participant())`;
const IN_DOMAIN = `domain_id = (select stegvis.actor_domain())`;
const ME = `(select stegvis.actor_membership())`;
const SET_UP = `(select stegvis.actor_is_system('set-up'))`;

/**
 * Whom staff think of for an opening, and nothing more: every other column of the board is read from what is real. Rows are
 * kept when somebody is taken off, with by whom and when.
 */
export class ShortLists1700000000580 implements MigrationInterface {
  name = 'ShortLists1700000000580';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table short_list_entries (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        opening_id uuid not null,
        put_by uuid not null,
        put_by_name text not null,
        put_at timestamptz not null default clock_timestamp(),
        taken_off_by uuid,
        taken_off_by_name text,
        taken_off_at timestamptz,
        constraint short_list_entries_pk primary key (id),
        constraint short_list_entries_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint short_list_entries_opening_fk foreign key (opening_id) references openings (id),
        constraint short_list_entries_put_by_fk foreign key (put_by) references memberships (id),
        constraint short_list_entries_taken_off_by_fk foreign key (taken_off_by) references memberships (id),
        constraint short_list_entries_taken_off_ck check ((taken_off_at is null) = (taken_off_by is null) and (taken_off_at is null) = (taken_off_by_name is null))
      )`);
    await runner.query(
      `create unique index short_list_entries_on_uq on short_list_entries (domain_id, participant_id, opening_id) where taken_off_at is null`,
    );
    await runner.query(
      `create index short_list_entries_person_idx on short_list_entries (domain_id, participant_id)`,
    );
    await runner.query(`create index short_list_entries_opening_idx on short_list_entries (opening_id)`);
    await runner.query(`create index short_list_entries_put_by_idx on short_list_entries (put_by)`);
    await runner.query(
      `create index short_list_entries_taken_off_by_idx on short_list_entries (taken_off_by)`,
    );
    await protectTables(runner, 'short_list_entries');
    await runner.query(
      `create policy by_set_up on short_list_entries to stegvis_app using (${SET_UP}) with check (${SET_UP})`,
    );
    await runner.query(
      `create policy read_inside on short_list_entries for select to stegvis_app using (${ASSIGNED} or ${HERSELF})`,
    );
    await runner.query(
      `create policy put on short_list_entries for insert to stegvis_app
         with check (${ASSIGNED} and ${IN_DOMAIN} and put_by = ${ME} and taken_off_at is null and opening_id in (select id from openings))`,
    );
    await runner.query(
      `create policy taken_off on short_list_entries for update to stegvis_app
         using (${ASSIGNED} and taken_off_at is null) with check (${ASSIGNED} and ${IN_DOMAIN} and taken_off_by = ${ME})`,
    );
    await runner.query(
      `grant select, insert, update (taken_off_by, taken_off_by_name, taken_off_at) on short_list_entries to stegvis_app`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table short_list_entries`);
  }
}
