import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons } from '../let-retention';

/** Joint cases go with the person (security R1, R3). */
export class CasesForgotten1700000000453 implements MigrationInterface {
  name = 'CasesForgotten1700000000453';

  async up(runner: QueryRunner): Promise<void> {
    await letRetentionRemovePersons(runner, 'participant', 'liaison_cases', 'participant_id', [
      'participant_id',
      'valid_from',
      'valid_to',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['seen_of_persons', 'removed_with_person'])
      await runner.query(`drop policy ${policy} on liaison_cases`);
  }
}
