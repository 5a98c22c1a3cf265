import { protectTables } from '@stegvis/platform';
import { letRetentionRemovePersons, letRetentionThin } from '@stegvis/rights';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN = `membership_id = (select stegvis.actor_membership())`;

/** What somebody has put off in her own list, and until when. Ids and a day; the work itself is nowhere but where it belongs. */
export class WorkPutOff1700000000540 implements MigrationInterface {
  name = 'WorkPutOff1700000000540';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table work_put_off (
        membership_id uuid not null,
        kind text not null,
        subject_id uuid not null,
        until date not null,
        put_off_at timestamptz not null default now(),
        constraint work_put_off_pk primary key (membership_id, kind, subject_id),
        constraint work_put_off_membership_fk foreign key (membership_id) references memberships (id),
        constraint work_put_off_kind_ck check (kind ~ '^[a-z_]{3,40}$')
      )`);
    await protectTables(runner, 'work_put_off');
    await runner.query(
      `create policy own on work_put_off to stegvis_app using (${OWN}) with check (${OWN} and until <= current_date + 31)`,
    );
    await runner.query(`grant select, insert, update (until), delete on work_put_off to stegvis_app`);
    await letRetentionThin(runner, 'work_put_off', 'rates', 'until');
    await letRetentionRemovePersons(runner, 'membership', 'work_put_off', 'membership_id', [
      'membership_id',
      'until',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table work_put_off`);
  }
}
