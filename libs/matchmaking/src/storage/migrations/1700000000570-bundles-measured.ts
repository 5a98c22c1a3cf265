import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the need meter has answered for jobs that are not announced: one band for what a job asks for and day, kept as the
 * answer of an opening is, and counted in the same budget. A mark of what was asked for, and no person.
 */
export class BundlesMeasured1700000000570 implements MigrationInterface {
  name = 'BundlesMeasured1700000000570';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table need_meter_bundles (
        organisation_id uuid not null,
        day date not null,
        bundle text not null,
        band text not null,
        answered_at timestamptz not null default now(),
        constraint need_meter_bundles_pk primary key (organisation_id, day, bundle),
        constraint need_meter_bundles_organisation_fk foreign key (organisation_id) references organisations (id),
        constraint need_meter_bundles_bundle_ck check (bundle ~ '^[0-9a-f]{64}$'),
        constraint need_meter_bundles_band_ck check (band in ('none', 'from10', 'from20', 'from50', 'from100'))
      )`);
    await protectTables(runner, 'need_meter_bundles');
    const own = `(select stegvis.actor_role()) in ('employer_contact', 'hr_officer') and organisation_id = (select stegvis.actor_organisation())`;
    await runner.query(`create policy own on need_meter_bundles for select to stegvis_app using (${own})`);
    await runner.query(
      `create policy answered on need_meter_bundles for insert to stegvis_app with check (${own} and day = current_date)`,
    );
    await runner.query(`grant select, insert on need_meter_bundles to stegvis_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table need_meter_bundles`);
  }
}
