import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons } from '../let-retention';

/** Study visits and try-out days go with the person (security R1, R3). */
export class VisitsForgotten1700000000511 implements MigrationInterface {
  name = 'VisitsForgotten1700000000511';

  async up(runner: QueryRunner): Promise<void> {
    await letRetentionRemovePersons(runner, 'participant', 'visits', 'participant_id', [
      'participant_id',
      'changed_at',
    ]);
    await letRetentionRemovePersons(runner, 'participant', 'visit_events', 'participant_id', [
      'participant_id',
      'said_at',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['visits', 'visit_events'])
      for (const policy of ['seen_of_persons', 'removed_with_person'])
        await runner.query(`drop policy ${policy} on ${table}`);
  }
}
