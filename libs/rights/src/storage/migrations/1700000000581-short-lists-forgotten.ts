import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons } from '../let-retention';

const READ = ['participant_id', 'put_at', 'taken_off_at'] as const;

/** Short lists go with the person (security R1, R3). */
export class ShortListsForgotten1700000000581 implements MigrationInterface {
  name = 'ShortListsForgotten1700000000581';

  async up(runner: QueryRunner): Promise<void> {
    await letRetentionRemovePersons(runner, 'participant', 'short_list_entries', 'participant_id', READ);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['seen_of_persons', 'removed_with_person'])
      await runner.query(`drop policy ${policy} on short_list_entries`);
  }
}
