import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reviews the log of a domain reads the reasons that its managers stated, beside what they looked at (security L5). */
export class ReasonsReviewed1700000000471 implements MigrationInterface {
  name = 'ReasonsReviewed1700000000471';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy reviewed on stated_reasons for select to stegvis_app
        using ((select stegvis.actor_role()) = 'log_reviewer' and domain_id = (select stegvis.actor_domain()))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy reviewed on stated_reasons`);
  }
}
