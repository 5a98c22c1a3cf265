import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons } from '../let-retention';

/** Decisions on taking part go with the person (security R1, R3). */
export class ParticipationForgotten1700000000441 implements MigrationInterface {
  name = 'ParticipationForgotten1700000000441';

  async up(runner: QueryRunner): Promise<void> {
    await letRetentionRemovePersons(runner, 'participant', 'participation_rights', 'participant_id', [
      'participant_id',
      'said_at',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['seen_of_persons', 'removed_with_person'])
      await runner.query(`drop policy ${policy} on participation_rights`);
    await runner.query(`revoke delete on participation_rights from stegvis_worker`);
  }
}
