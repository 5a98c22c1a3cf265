import type { MigrationInterface, QueryRunner } from 'typeorm';

const LINK = `purpose = 'opening-current'`;

/**
 * Whether an opening is still there, as its employer answers by a link of a mail, without an account (security E4). The link
 * opens its title and this one answer, and nothing else.
 */
export class OpeningQuestions1700000000414 implements MigrationInterface {
  name = 'OpeningQuestions1700000000414';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table openings
        add column current_asked_at timestamptz,
        add column current_answer text,
        add column current_answered_at timestamptz,
        add constraint openings_current_answer_ck check (current_answer in ('yes', 'pause', 'no')),
        add constraint openings_current_answered_ck check ((current_answer is null) = (current_answered_at is null))`);
    const bySignIn = `(select stegvis.actor_is_system('sign-in'))`;
    await runner.query(
      `create policy asked_by_link on openings for select to stegvis_app
         using (${bySignIn} and id in (select l.subject_id from mail_links l where l.${LINK} and l.expires_at > now()))`,
    );
    await runner.query(
      `create policy answered_by_link on openings for update to stegvis_app
         using (${bySignIn} and status = 'published' and id in (select l.subject_id from mail_links l where l.${LINK} and l.used_at = now()))
         with check (${bySignIn} and current_answered_at = now())`,
    );
    await runner.query(
      `create policy asked_by_mail on openings for select to stegvis_worker using ((select stegvis.actor_is_system('mail')) and status = 'published')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['asked_by_mail', 'answered_by_link', 'asked_by_link'])
      await runner.query(`drop policy ${name} on openings`);
    await runner.query(
      `alter table openings drop column current_answered_at, drop column current_answer, drop column current_asked_at`,
    );
  }
}
