import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons, letRetentionThin } from '../let-retention';

/** What retention may read of each: whose it is, and when it was noted. */
const OF_PERSONS: Readonly<Record<string, readonly string[]>> = {
  representations: ['participant_id', 'valid_from', 'valid_to'],
  partialities: ['participant_id', 'registered_at'],
  stated_reasons: ['participant_id', 'stated_at'],
};

/** What came after the nights were planned: counters of attempts, and the relations of a person. */
export class LaterTables1700000000363 implements MigrationInterface {
  name = 'LaterTables1700000000363';

  async up(runner: QueryRunner): Promise<void> {
    // The owner is bound by forced row-level security too, and no part of Stegvis sets a default.
    await runner.query(`alter table retention_times no force row level security`);
    await runner.query(
      `insert into retention_times (rule, keep, valid_from, source, set_by_name) values ('rates', '1 day', '1900-01-01', 'design', 'Stegvis') on conflict do nothing`,
    );
    await runner.query(`alter table retention_times force row level security`);
    await letRetentionThin(runner, 'rates', 'rates', 'began_at');
    for (const [table, columns] of Object.entries(OF_PERSONS))
      await letRetentionRemovePersons(runner, 'participant', table, 'participant_id', columns);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const command of ['select', 'delete']) await runner.query(`drop policy due_${command} on rates`);
    for (const table of Object.keys(OF_PERSONS))
      for (const policy of ['seen_of_persons', 'removed_with_person'])
        await runner.query(`drop policy ${policy} on ${table}`);
    await runner.query(`alter table retention_times no force row level security`);
    await runner.query(`delete from retention_times where rule = 'rates' and municipality_code is null`);
    await runner.query(`alter table retention_times force row level security`);
  }
}
