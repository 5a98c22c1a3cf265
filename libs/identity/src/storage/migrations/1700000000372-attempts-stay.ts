import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An attempt to sign in that was noted is never changed by a service (security G5). */
export class AttemptsStay1700000000372 implements MigrationInterface {
  name = 'AttemptsStay1700000000372';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke update on sign_in_attempts from stegvis_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`grant update on sign_in_attempts to stegvis_app`);
  }
}
