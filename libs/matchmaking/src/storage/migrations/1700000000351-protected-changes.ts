import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mark of protected identity moves the name inside the database; that change is noted too, so that the index lets her go (security P3). */
export class ProtectedChanges1700000000351 implements MigrationInterface {
  name = 'ProtectedChanges1700000000351';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy noted_by_database on matching_changes for insert to stegvis_lookup with check ((select stegvis.actor_text()) is not null)`,
    );
    await runner.query(`grant insert on matching_changes to stegvis_lookup`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy noted_by_database on matching_changes`);
    await runner.query(`revoke insert on matching_changes from stegvis_lookup`);
  }
}
