import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words of the tasks in their Swedish stems; generated, so they can never be behind the text. */
export class TaskWords1700000000210 implements MigrationInterface {
  name = 'TaskWords1700000000210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table opening_tasks add column search_text tsvector generated always as (to_tsvector('swedish', text)) stored`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table opening_tasks drop column search_text`);
  }
}
