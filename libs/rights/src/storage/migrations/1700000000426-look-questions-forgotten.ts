import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons } from '../let-retention';

/** What a person asked about looks goes with her (security R1, R3). */
export class LookQuestionsForgotten1700000000426 implements MigrationInterface {
  name = 'LookQuestionsForgotten1700000000426';

  async up(runner: QueryRunner): Promise<void> {
    await letRetentionRemovePersons(runner, 'participant', 'look_questions', 'participant_id', [
      'participant_id',
      'asked_at',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['seen_of_persons', 'removed_with_person'])
      await runner.query(`drop policy ${policy} on look_questions`);
    await runner.query(`revoke delete on look_questions from stegvis_worker`);
  }
}
