import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons } from '../let-retention';

const READ = {
  step_changes: ['participant_id', 'said_at'],
  continued_supports: ['participant_id', 'changed_at'],
  support_events: ['participant_id', 'said_at'],
} as const;

/** A person's path and her support go with her (security R1, R3). */
export class PathwayForgotten1700000000556 implements MigrationInterface {
  name = 'PathwayForgotten1700000000556';

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
