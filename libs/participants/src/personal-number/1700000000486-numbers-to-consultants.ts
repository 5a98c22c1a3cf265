import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASSIGNED = `participant_id in (select stegvis.assigned_participants())`;
const OPEN = `${ASSIGNED} and (stegvis.protection_state(participant_id) = 'none' or (select stegvis.actor_handles_protected()))`;
const SAID_NOW = `domain_id = (select stegvis.actor_domain()) and said_by = (select stegvis.actor_membership())`;
const CONSULTANT = `(select stegvis.actor_role()) = 'job_consultant'`;

/**
 * A supervisor has of who somebody is her name and phone (security §2), so personal numbers are read and changed by job
 * consultants. Whoever registers a person writes hers down in the same transaction: nobody else has it before her then,
 * and only so is somebody found who is here already.
 */
export class NumbersToConsultants1700000000486 implements MigrationInterface {
  name = 'NumbersToConsultants1700000000486';

  async up(runner: QueryRunner): Promise<void> {
    await this.policies(
      runner,
      `${CONSULTANT} and ${OPEN}`,
      `(${CONSULTANT} or exists (select 1 from participants p where p.id = participant_id
         and p.registered_by = (select stegvis.actor_membership()) and p.registered_at = now()))`,
    );
    // Whether a number was changed is told to who may not read it, so that nobody says of it that it was.
    await runner.query(`grant select (version) on personal_numbers to stegvis_lookup`);
    await runner.query(`
      create function stegvis.number_version(participant uuid) returns integer
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select version from personal_numbers where participant_id = participant and ${OPEN} $$`);
    await giveToLookup(runner, 'number_version(uuid)');
  }

  private async policies(runner: QueryRunner, open: string, writer: string): Promise<void> {
    await runner.query(`alter policy read_open on personal_numbers using (${open})`);
    await runner.query(
      `alter policy said_by_staff on personal_numbers with check (${ASSIGNED} and ${SAID_NOW} and version = 1 and ${writer})`,
    );
    await runner.query(
      `alter policy changed_by_staff on personal_numbers using (${open}) with check (${open} and ${SAID_NOW} and version > 1)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function stegvis.number_version(uuid)`);
    await runner.query(`revoke select (version) on personal_numbers from stegvis_lookup`);
    await this.policies(runner, OPEN, 'true');
  }
}
