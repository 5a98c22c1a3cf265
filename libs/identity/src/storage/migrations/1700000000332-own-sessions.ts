import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions have an id that may be shown; the token's hash may not. */
export class OwnSessions1700000000332 implements MigrationInterface {
  name = 'OwnSessions1700000000332';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table sessions add column id uuid not null default gen_random_uuid()`);
    await runner.query(`alter table sessions add constraint sessions_id_uq unique (id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table sessions drop column id`);
  }
}
