import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons } from '../let-retention';

const READ = {
  agreements: ['participant_id', 'changed_at'],
  agreement_versions: ['participant_id', 'written_at'],
  agreement_events: ['participant_id', 'said_at'],
} as const;

/** Agreements go with the person, with every text that they had (security R1, R3). */
export class AgreementsForgotten1700000000551 implements MigrationInterface {
  name = 'AgreementsForgotten1700000000551';

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
