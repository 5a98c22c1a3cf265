import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASSIGNED = `participant_id in (select stegvis.assigned_participants()) or participant_id = (select stegvis.actor_participant())`;

/**
 * One's own ended assignment stays readable, so that ending it twice with one key is answered as once; but not to a member
 * whose role has ended, has changed or is in another domain now (security A6).
 */
export class OwnAssignments1700000000373 implements MigrationInterface {
  name = 'OwnAssignments1700000000373';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy of_visible_persons on assignments using (${ASSIGNED}
        or (membership_id = (select stegvis.actor_membership()) and domain_id = (select stegvis.actor_domain())
            and (select stegvis.actor_role()) in ('supervisor', 'job_consultant')))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter policy of_visible_persons on assignments using (${ASSIGNED} or membership_id = (select stegvis.actor_membership()))`,
    );
  }
}
