import type { MigrationInterface, QueryRunner } from 'typeorm';

const FORMER = `'participant', 'supervisor', 'job_consultant', 'employer_contact', 'hr_officer', 'coordinator', 'administrator'`;
const LATER = `'representative', 'unit_manager', 'labour_market_coach', 'fk_liaison', 'af_liaison', 'analyst', 'log_reviewer'`;

/**
 * The rest of the role table of security.md §2. A representative is private as a participant is: that somebody is one says
 * that somebody is here.
 */
export class MoreRoles1700000000300 implements MigrationInterface {
  name = 'MoreRoles1700000000300';

  async up(runner: QueryRunner): Promise<void> {
    await this.checks(runner, {
      roles: `${FORMER}, ${LATER}`,
      inDomain: `'participant', 'supervisor', 'job_consultant', 'unit_manager', 'labour_market_coach', 'analyst', 'log_reviewer'`,
      ofOrganisation: `'employer_contact', 'hr_officer', 'unit_manager', 'labour_market_coach', 'fk_liaison', 'af_liaison'`,
    });
    await this.privateRoles(runner, `'participant', 'representative'`);
  }

  private async checks(
    runner: QueryRunner,
    { roles, inDomain, ofOrganisation }: { roles: string; inDomain: string; ofOrganisation: string },
  ): Promise<void> {
    await runner.query(`
      alter table memberships
        drop constraint memberships_role_ck,
        drop constraint memberships_domain_ck,
        drop constraint memberships_organisation_ck,
        add constraint memberships_role_ck check (role in (${roles})),
        add constraint memberships_domain_ck check (role not in (${inDomain}) or domain_id is not null),
        add constraint memberships_organisation_ck check (role not in (${ofOrganisation}) or organisation_id is not null)`);
  }

  private async privateRoles(runner: QueryRunner, roles: string): Promise<void> {
    const admin = `(select stegvis.actor_role()) = 'administrator'`;
    await runner.query(`
      alter policy by_administrator on memberships
        using (${admin} and role not in (${roles})) with check (${admin} and role not in (${roles}))`);
    await runner.query(`
      alter policy staff_of_municipality on memberships
        using (role not in (${roles}, 'administrator') and municipality_code = (select stegvis.actor_municipality())
               and (select stegvis.actor_role()) in ('supervisor', 'job_consultant', 'coordinator'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.privateRoles(runner, `'participant'`);
    await this.checks(runner, {
      roles: FORMER,
      inDomain: `'participant', 'supervisor', 'job_consultant'`,
      ofOrganisation: `'employer_contact', 'hr_officer'`,
    });
  }
}
