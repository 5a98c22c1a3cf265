import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the service alone held, the tables hold too: no sensitive class for an employer whatever was said (R-055, security
 * A10), and a role that is ended but never moved, so that nobody takes over a caseload by another's membership (A6).
 */
export class NothingMoved1700000000461 implements MigrationInterface {
  name = 'NothingMoved1700000000461';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table consents add constraint consents_purpose_classes_ck check (not 'C4' = any(data_classes) or purpose in ('labour_market_measure', 'joint_mapping'))`,
    );
    await runner.query(`revoke update on memberships from stegvis_app`);
    await runner.query(`grant update (valid_to) on memberships to stegvis_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke update (valid_to) on memberships from stegvis_app`);
    await runner.query(`grant update on memberships to stegvis_app`);
    await runner.query(`alter table consents drop constraint consents_purpose_classes_ck`);
  }
}
