import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons } from '../let-retention';

/** What is said about protected identity goes with the person (security R1, R3). */
export class RetentionOfProtection1700000000389 implements MigrationInterface {
  name = 'RetentionOfProtection1700000000389';

  async up(runner: QueryRunner): Promise<void> {
    await letRetentionRemovePersons(runner, 'participant', 'protection_marks', 'participant_id', [
      'participant_id',
      'said_at',
    ]);
    await letRetentionRemovePersons(runner, 'participant', 'protected_identities', 'participant_id', [
      'participant_id',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['protection_marks', 'protected_identities'])
      for (const policy of ['seen_of_persons', 'removed_with_person'])
        await runner.query(`drop policy ${policy} on ${table}`);
  }
}
