import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who of staff is partial to a person and has nobody's approval, told to those who may open her or lead her unit: whoever
 * is shut out is not somebody that she is left with (R-060, security A8).
 */
export class StaffWhoReach1700000000470 implements MigrationInterface {
  name = 'StaffWhoReach1700000000470';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy of_domain on partialities for select to stegvis_lookup
        using (domain_id = (select stegvis.actor_domain()) and (select stegvis.actor_role()) in ('supervisor', 'job_consultant', 'unit_manager'))`);
    await runner.query(`
      create function stegvis.accounts_barred_from(participant uuid) returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select c.account_id from partialities c
        where c.participant_id = participant and c.approved_at is null
          and (participant in (select stegvis.assigned_participants()) or participant in (select stegvis.unit_participants())) $$`);
    await giveToLookup(runner, 'accounts_barred_from(uuid)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function stegvis.accounts_barred_from(uuid)`);
    await runner.query(`drop policy of_domain on partialities`);
  }
}
