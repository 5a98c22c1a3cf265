import type { MigrationInterface, QueryRunner } from 'typeorm';

/** With which provider a session was begun, so that signing out here can lead to signing out there. */
export class ProviderOfSession1700000000476 implements MigrationInterface {
  name = 'ProviderOfSession1700000000476';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table sessions add column provider_id text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table sessions drop column provider_id`);
  }
}
