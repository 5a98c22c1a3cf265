import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the need meter has answered: one band for an opening and day, kept, so that asking again after a small change of
 * the opening tells nothing new. The rows of a day are also the budget of an organisation.
 */
export class NeedMeter1700000000322 implements MigrationInterface {
  name = 'NeedMeter1700000000322';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table need_meter_answers (
        opening_id uuid not null,
        organisation_id uuid not null,
        day date not null,
        band text not null,
        answered_at timestamptz not null default now(),
        constraint need_meter_answers_pk primary key (opening_id, organisation_id, day),
        constraint need_meter_answers_opening_fk foreign key (opening_id) references openings (id) on delete cascade,
        constraint need_meter_answers_organisation_fk foreign key (organisation_id) references organisations (id),
        constraint need_meter_answers_band_ck check (band in ('none', 'from10', 'from20', 'from50', 'from100'))
      )`);
    await runner.query(
      `create index need_meter_answers_organisation_idx on need_meter_answers (organisation_id, day)`,
    );
    await protectTables(runner, 'need_meter_answers');
    const own = `(select stegvis.actor_role()) in ('employer_contact', 'hr_officer') and organisation_id = (select stegvis.actor_organisation())`;
    await runner.query(`create policy own on need_meter_answers for select to stegvis_app using (${own})`);
    await runner.query(
      `create policy answered on need_meter_answers for insert to stegvis_app
         with check (${own} and day = current_date and opening_id in (select id from openings))`,
    );
    await runner.query(`grant select, insert on need_meter_answers to stegvis_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table need_meter_answers`);
  }
}
