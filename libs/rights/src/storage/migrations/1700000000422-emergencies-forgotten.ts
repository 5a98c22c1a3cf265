import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons } from '../let-retention';

/** An emergency access goes with the person whom it opened (security R1, R3). */
export class EmergenciesForgotten1700000000422 implements MigrationInterface {
  name = 'EmergenciesForgotten1700000000422';

  async up(runner: QueryRunner): Promise<void> {
    await letRetentionRemovePersons(runner, 'participant', 'emergency_accesses', 'participant_id', [
      'participant_id',
      'asked_at',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['seen_of_persons', 'removed_with_person'])
      await runner.query(`drop policy ${policy} on emergency_accesses`);
    await runner.query(`revoke delete on emergency_accesses from stegvis_worker`);
  }
}
