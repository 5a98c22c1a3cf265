import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTables } from '../../database/protect-table';

/** How often somebody has asked, where there is no Redis. Unlogged: after a crash all begin anew, and nothing waits for the disc. */
export class Rates1700000000340 implements MigrationInterface {
  name = 'Rates1700000000340';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unlogged table rates (
        key text not null,
        began_at timestamptz not null,
        amount int not null,
        window_seconds int not null,
        constraint rates_pk primary key (key)
      )`);
    await runner.query(`create index rates_began_at_idx on rates (began_at)`);
    await protectTables(runner, 'rates');
    await runner.query(`
      create policy counted on rates to stegvis_app
        using ((select stegvis.actor_is_system('limits'))) with check ((select stegvis.actor_is_system('limits')))`);
    await runner.query(`grant select, insert, update, delete on rates to stegvis_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table rates`);
  }
}
