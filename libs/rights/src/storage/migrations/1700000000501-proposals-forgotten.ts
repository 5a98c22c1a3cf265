import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons } from '../let-retention';

const TABLES = ['proposals', 'proposal_matches', 'proposal_events'] as const;

/** Proposals go with the person (security R1, R3). */
export class ProposalsForgotten1700000000501 implements MigrationInterface {
  name = 'ProposalsForgotten1700000000501';

  async up(runner: QueryRunner): Promise<void> {
    await letRetentionRemovePersons(runner, 'participant', 'proposals', 'participant_id', [
      'participant_id',
      'proposed_at',
    ]);
    await letRetentionRemovePersons(runner, 'participant', 'proposal_matches', 'participant_id', [
      'participant_id',
    ]);
    await letRetentionRemovePersons(runner, 'participant', 'proposal_events', 'participant_id', [
      'participant_id',
      'said_at',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      for (const policy of ['seen_of_persons', 'removed_with_person'])
        await runner.query(`drop policy ${policy} on ${table}`);
  }
}
