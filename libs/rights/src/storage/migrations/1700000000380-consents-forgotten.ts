import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons } from '../let-retention';

/** Column that says when something was noted, by table; her consents and her wording go with her. */
const NOTED = {
  consents: 'asked_at',
  consent_answers: 'said_at',
  presentations: 'written_at',
  presentation_approvals: 'approved_at',
} as const;

/** Lets retention remove what a person said yes and no to when the person is removed. */
export class ConsentsForgotten1700000000380 implements MigrationInterface {
  name = 'ConsentsForgotten1700000000380';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, noted] of Object.entries(NOTED))
      await letRetentionRemovePersons(runner, 'participant', table, 'participant_id', [
        'participant_id',
        noted,
      ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(NOTED)) {
      await runner.query(`drop policy removed_with_person on ${table}`);
      await runner.query(`drop policy seen_of_persons on ${table}`);
      await runner.query(`revoke delete on ${table} from stegvis_worker`);
    }
  }
}
