import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons } from '../let-retention';

/** Personal numbers go with the person (security R1, R3). */
export class NumbersForgotten1700000000443 implements MigrationInterface {
  name = 'NumbersForgotten1700000000443';

  async up(runner: QueryRunner): Promise<void> {
    await letRetentionRemovePersons(runner, 'participant', 'personal_numbers', 'participant_id', [
      'participant_id',
      'said_at',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['seen_of_persons', 'removed_with_person'])
      await runner.query(`drop policy ${policy} on personal_numbers`);
    await runner.query(`revoke delete on personal_numbers from stegvis_worker`);
  }
}
