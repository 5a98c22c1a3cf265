import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a member was told of how many others of the domain a place suits: one edge for a place and day, kept, so that asking
 * again after a small change tells nothing new. The rows of a day are also the budget of the member.
 */
export class OthersBand1700000000477 implements MigrationInterface {
  name = 'OthersBand1700000000477';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table others_band_answers (
        membership_id uuid not null,
        opening_id uuid not null,
        day date not null,
        edge integer not null,
        answered_at timestamptz not null default now(),
        constraint others_band_answers_pk primary key (membership_id, day, opening_id),
        constraint others_band_answers_membership_fk foreign key (membership_id) references memberships (id) on delete cascade,
        constraint others_band_answers_opening_fk foreign key (opening_id) references openings (id) on delete cascade,
        constraint others_band_answers_edge_ck check (edge in (0, 5, 10, 20, 50, 100, 200, 500))
      )`);
    await runner.query(`create index others_band_answers_opening_idx on others_band_answers (opening_id)`);
    await protectTables(runner, 'others_band_answers');
    const own = `membership_id = (select stegvis.actor_membership()) and (select stegvis.actor_role()) in ('supervisor', 'job_consultant')`;
    await runner.query(`create policy own on others_band_answers for select to stegvis_app using (${own})`);
    await runner.query(
      `create policy answered on others_band_answers for insert to stegvis_app
         with check (${own} and day = current_date and opening_id in (select id from openings))`,
    );
    await runner.query(`grant select, insert on others_band_answers to stegvis_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table others_band_answers`);
  }
}
