import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons } from '../let-retention';

const READ = {
  follow_up_asks: ['participant_id'],
  follow_up_answers: ['participant_id', 'said_at'],
  follow_up_records: ['participant_id', 'recorded_at'],
} as const;

/** Follow-ups go with the person (security R1, R3). */
export class FollowUpsForgotten1700000000561 implements MigrationInterface {
  name = 'FollowUpsForgotten1700000000561';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(READ))
      await letRetentionRemovePersons(runner, 'participant', table, 'participant_id', columns);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(READ))
      for (const policy of ['seen_of_persons', 'removed_with_person'])
        await runner.query(`drop policy ${policy} on ${table}`);
  }
}
