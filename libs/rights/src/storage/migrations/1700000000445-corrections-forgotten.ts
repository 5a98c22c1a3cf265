import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons } from '../let-retention';

/** What a person said was wrong goes with her (security R1, R3). */
export class CorrectionsForgotten1700000000445 implements MigrationInterface {
  name = 'CorrectionsForgotten1700000000445';

  async up(runner: QueryRunner): Promise<void> {
    await letRetentionRemovePersons(runner, 'participant', 'correction_statements', 'participant_id', [
      'participant_id',
      'said_at',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['seen_of_persons', 'removed_with_person'])
      await runner.query(`drop policy ${policy} on correction_statements`);
    await runner.query(`revoke delete on correction_statements from stegvis_worker`);
  }
}
