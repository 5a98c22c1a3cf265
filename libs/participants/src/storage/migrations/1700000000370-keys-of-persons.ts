import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Unique keys about persons carry the domain, so that no clash can tell of another domain's rows (security D5). */
export class KeysOfPersons1700000000370 implements MigrationInterface {
  name = 'KeysOfPersons1700000000370';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index assignments_once_uq, memberships_participant_uq`);
    await runner.query(
      `create unique index assignments_once_uq on assignments (domain_id, participant_id, membership_id) where valid_to is null`,
    );
    await runner.query(
      `create unique index memberships_participant_uq on memberships (domain_id, participant_id) where valid_to is null and role = 'participant'`,
    );
    await runner.query(
      `create index memberships_participant_idx on memberships (domain_id, participant_id) where participant_id is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop index assignments_once_uq, memberships_participant_uq, memberships_participant_idx`,
    );
    await runner.query(
      `create unique index assignments_once_uq on assignments (participant_id, membership_id) where valid_to is null`,
    );
    await runner.query(
      `create unique index memberships_participant_uq on memberships (participant_id) where valid_to is null`,
    );
  }
}
