import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An account can be locked for a time: unlike a closed one it keeps its roles, and comes back as it was. */
export class LockedAccounts1700000000410 implements MigrationInterface {
  name = 'LockedAccounts1700000000410';

  async up(runner: QueryRunner): Promise<void> {
    await this.statuses(runner, `'invited', 'active', 'locked', 'closed'`);
  }

  private async statuses(runner: QueryRunner, statuses: string): Promise<void> {
    await runner.query(`
      alter table accounts drop constraint accounts_status_ck, add constraint accounts_status_ck check (status in (${statuses}))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update accounts set status = 'active' where status = 'locked'`);
    await this.statuses(runner, `'invited', 'active', 'closed'`);
  }
}
