import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A unit manager assigns, ends and hands over (security A14). What holds over several rows of a person is checked under her
 * lock, which the manager may take and can change nothing with.
 */
export class AssignedByManagers1700000000485 implements MigrationInterface {
  name = 'AssignedByManagers1700000000485';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy locked_by_manager on participants for update to stegvis_app using (id in (select stegvis.unit_participants())) with check (false)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy locked_by_manager on participants`);
  }
}
