import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the inbox needs to tell a unit manager that the log reviewer asks, or that a participant has waited for an answer:
 * ids, the unit and when it was answered, no word of either (security L4, L5, P6).
 */
export class ToldOfQuestions1700000000483 implements MigrationInterface {
  name = 'ToldOfQuestions1700000000483';

  async up(runner: QueryRunner): Promise<void> {
    const notices = `(select stegvis.actor_is_system('notices'))`;
    await runner.query(
      `create policy told_of on look_questions for select to stegvis_worker using (${notices} and answered_at is null)`,
    );
    await runner.query(
      `grant select (id, domain_id, participant_id, looker_id, answered_at) on look_questions to stegvis_worker`,
    );
    await runner.query(
      `create policy told_of on log_reviews for select to stegvis_worker using (${notices} and outcome = 'ask_manager')`,
    );
    await runner.query(`grant select (outcome) on log_reviews to stegvis_worker`);
    await runner.query(
      `create policy reviewed on memberships for select to stegvis_worker
         using (${notices} and id in (select r.membership_id from log_reviews r where r.outcome = 'ask_manager'))`,
    );
    await runner.query(`grant select (organisation_id) on memberships to stegvis_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy reviewed on memberships`);
    await runner.query(`drop policy told_of on log_reviews`);
    await runner.query(`drop policy told_of on look_questions`);
    await runner.query(`revoke select (organisation_id) on memberships from stegvis_worker`);
    await runner.query(`revoke select (outcome) on log_reviews from stegvis_worker`);
  }
}
