import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons } from '../let-retention';

const READ = {
  placements: ['participant_id', 'changed_at'],
  placement_hours: ['participant_id'],
  placement_events: ['participant_id', 'said_at'],
} as const;

/** Placements go with the person, and the hours that they held (security R1, R3). */
export class PlacementsForgotten1700000000513 implements MigrationInterface {
  name = 'PlacementsForgotten1700000000513';

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
