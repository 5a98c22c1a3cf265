import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons, letRetentionThin } from '../let-retention';

/** What a member was told of how many others a place suits is of use for the day alone. */
export class RetentionOfBands1700000000478 implements MigrationInterface {
  name = 'RetentionOfBands1700000000478';

  async up(runner: QueryRunner): Promise<void> {
    await letRetentionThin(runner, 'others_band_answers', 'rates', 'answered_at');
    await letRetentionRemovePersons(runner, 'membership', 'others_band_answers', 'membership_id', [
      'membership_id',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['due_select', 'due_delete', 'seen_of_persons', 'removed_with_person'])
      await runner.query(`drop policy ${policy} on others_band_answers`);
    await runner.query(`revoke select, delete on others_band_answers from stegvis_worker`);
  }
}
