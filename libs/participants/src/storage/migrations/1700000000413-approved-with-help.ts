import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a participant approves in a session that staff began for her she approves together with them (security E4). */
export class ApprovedWithHelp1700000000413 implements MigrationInterface {
  name = 'ApprovedWithHelp1700000000413';

  async up(runner: QueryRunner): Promise<void> {
    await this.ways(runner, `'self', 'together'`);
  }

  private async ways(runner: QueryRunner, ways: string): Promise<void> {
    await runner.query(`
      alter policy approved_by_herself on presentation_approvals
        with check (participant_id = (select stegvis.actor_participant()) and domain_id = (select stegvis.actor_domain())
                    and approved_by = (select stegvis.actor_membership()) and how in (${ways}))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.ways(runner, `'self'`);
  }
}
