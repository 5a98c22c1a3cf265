import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session that staff began for a participant says who helped, and is nobody's until she has said that it is her (security
 * E4). Her own choice of how long a session may rest lies with her account.
 */
export class AssistedSessions1700000000412 implements MigrationInterface {
  name = 'AssistedSessions1700000000412';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sessions
        add column assisted_by uuid,
        add column confirmed_at timestamptz,
        add constraint sessions_assisted_by_fk foreign key (assisted_by) references memberships (id),
        add constraint sessions_confirmed_ck check (confirmed_at is null or assisted_by is not null)`);
    await runner.query(`create index sessions_assisted_by_idx on sessions (assisted_by)`);
    await runner.query(
      `alter table accounts add column idle_minutes integer, add constraint accounts_idle_minutes_ck check (idle_minutes between 15 and 480)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table accounts drop column idle_minutes`);
    await runner.query(`alter table sessions drop column confirmed_at, drop column assisted_by`);
  }
}
