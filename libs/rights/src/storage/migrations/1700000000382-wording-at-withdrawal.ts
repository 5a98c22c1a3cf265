import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const RETENTION = `(select stegvis.actor_is_system('retention'))`;

/**
 * A wording that was presented goes when no yes to it is left (security R2): the words with their row, while the approval
 * stays as the dated record of which version it was, by its id alone.
 */
export class WordingAtWithdrawal1700000000382 implements MigrationInterface {
  name = 'WordingAtWithdrawal1700000000382';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table presentation_approvals drop constraint presentation_approvals_presentation_fk`,
    );
    for (const table of ['consents', 'consent_answers', 'presentations', 'presentation_approvals'])
      await runner.query(
        `create policy of_retention on ${table} for select to stegvis_lookup using (${RETENTION})`,
      );
    await runner.query(`grant select (written_at) on presentations to stegvis_lookup`);
    // Written before a withdrawal, approved, and with no yes in force: a yes to anybody keeps it for that receiver.
    await runner.query(`
      create function stegvis.wordings_no_longer_presented() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select p.id from presentations p
        where exists (select 1 from presentation_approvals a where a.presentation_id = p.id)
          and exists (select 1 from consents c join consent_answers w on w.consent_id = c.id
            where c.participant_id = p.participant_id and 'C2' = any(c.data_classes) and w.answer = 'withdrawn' and w.said_at >= p.written_at)
          and not exists (select 1 from consents c join consent_answers y on y.consent_id = c.id
            where c.participant_id = p.participant_id and 'C2' = any(c.data_classes) and y.answer = 'yes' and c.valid_to > current_date
              and not exists (select 1 from consent_answers w where w.consent_id = c.id and w.answer in ('no', 'withdrawn'))) $$`);
    await giveToLookup(runner, 'wordings_no_longer_presented()');
    await runner.query(
      `create policy no_longer_presented on presentations for delete to stegvis_worker using (${RETENTION} and id in (select stegvis.wordings_no_longer_presented()))`,
    );
    await runner.query(`grant select (id) on presentations to stegvis_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy no_longer_presented on presentations`);
    await runner.query(`drop function stegvis.wordings_no_longer_presented()`);
    for (const table of ['consents', 'consent_answers', 'presentations', 'presentation_approvals'])
      await runner.query(`drop policy of_retention on ${table}`);
    await runner.query(
      `delete from presentation_approvals a where not exists (select 1 from presentations p where p.id = a.presentation_id)`,
    );
    await runner.query(
      `alter table presentation_approvals add constraint presentation_approvals_presentation_fk foreign key (domain_id, participant_id, presentation_id) references presentations (domain_id, participant_id, id)`,
    );
  }
}
