import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_UNIT = `(select stegvis.actor_role()) = 'unit_manager' and domain_id = (select stegvis.actor_domain()) and unit_id = (select stegvis.actor_organisation())`;
const ADMINISTRATOR = `(select stegvis.actor_role()) = 'administrator'`;
const OF_MUNICIPALITY = `${ADMINISTRATOR} and domain_id in (select d.id from secrecy_domains d where d.municipality_code = (select stegvis.actor_municipality()))`;
const STAFF = (where: string): string =>
  `membership_id in (select m.id from memberships m where m.role in ('supervisor', 'job_consultant') and ${where})`;

/**
 * Who names handlers of protected persons (security P2): the manager of a unit among its staff, and an administrator within
 * the own municipality, which the operation asked for and the database now does.
 */
export class HandlersOfUnits1700000000472 implements MigrationInterface {
  name = 'HandlersOfUnits1700000000472';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy kept_by_administrator on protection_handlers using (${OF_MUNICIPALITY})
        with check (${OF_MUNICIPALITY} and ${STAFF('m.domain_id = protection_handlers.domain_id')})`);
    await runner.query(
      `create policy read_by_manager on protection_handlers for select to stegvis_app using (${OF_UNIT})`,
    );
    await runner.query(`
      create policy named_by_manager on protection_handlers for insert to stegvis_app
        with check (${OF_UNIT} and named_by = (select stegvis.actor_membership())
          and ${STAFF('m.domain_id = protection_handlers.domain_id and m.organisation_id = protection_handlers.unit_id')})`);
    await runner.query(`
      create policy ended_by_manager on protection_handlers for update to stegvis_app
        using (${OF_UNIT}) with check (${OF_UNIT} and valid_to is not null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['ended_by_manager', 'named_by_manager', 'read_by_manager'])
      await runner.query(`drop policy ${policy} on protection_handlers`);
    await runner.query(
      `alter policy kept_by_administrator on protection_handlers using (${ADMINISTRATOR}) with check (${ADMINISTRATOR})`,
    );
  }
}
