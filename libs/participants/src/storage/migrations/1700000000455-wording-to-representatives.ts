import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A representative who answers a question about consent reads the wording that it is about (security A7). */
export class WordingToRepresentatives1700000000455 implements MigrationInterface {
  name = 'WordingToRepresentatives1700000000455';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['presentations', 'presentation_approvals'])
      await runner.query(
        `create policy read_represented on ${table} for select to stegvis_app using (participant_id in (select stegvis.represented_participants('rights')))`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['presentations', 'presentation_approvals'])
      await runner.query(`drop policy read_represented on ${table}`);
  }
}
