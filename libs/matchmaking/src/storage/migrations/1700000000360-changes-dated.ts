import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a change was noted, so that what everybody has taken in can be thinned (security R1). */
export class ChangesDated1700000000360 implements MigrationInterface {
  name = 'ChangesDated1700000000360';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table matching_changes add column changed_at timestamptz not null default now()`,
    );
    await runner.query(`create index matching_changes_changed_idx on matching_changes (changed_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table matching_changes drop column changed_at`);
  }
}
