import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many persons each of staff has, for those who hand over within the domain (security A14): a number, never whom. */
export class CaseloadCounts1700000000473 implements MigrationInterface {
  name = 'CaseloadCounts1700000000473';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy counted on assignments for select to stegvis_lookup
        using ((select stegvis.actor_role()) in ('supervisor', 'job_consultant') and domain_id = (select stegvis.actor_domain()))`);
    await runner.query(`
      create function stegvis.caseload_counts() returns table (membership_id uuid, persons integer)
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select a.membership_id, count(distinct a.participant_id)::integer from assignments a
        where (select stegvis.actor_role()) in ('supervisor', 'job_consultant') and a.domain_id = (select stegvis.actor_domain())
          and a.valid_from <= current_date and (a.valid_to is null or a.valid_to > current_date) group by 1 $$`);
    await giveToLookup(runner, 'caseload_counts()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function stegvis.caseload_counts()`);
    await runner.query(`drop policy counted on assignments`);
  }
}
