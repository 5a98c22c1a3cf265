import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The accounts of participants and of those who represent them are a list of their own: one address may be in both, so a
 * taken address tells no administrator that its owner is here (security §1, D5). And an administrator reaches the accounts
 * of her own municipality alone.
 */
export class PrivateAccounts1700000000302 implements MigrationInterface {
  name = 'PrivateAccounts1700000000302';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table accounts add column private boolean not null default false`);
    await runner.query(`alter table accounts no force row level security`);
    await runner.query(`alter table memberships no force row level security`);
    await runner.query(
      `update accounts a set private = true where (select bool_and(m.role = 'participant') from memberships m where m.account_id = a.id)`,
    );
    await runner.query(`alter table accounts force row level security`);
    await runner.query(`alter table memberships force row level security`);
    await runner.query(`
      alter table accounts drop constraint accounts_email_uq, add constraint accounts_email_uq unique (email, private)`);
    await this.policies(
      runner,
      `and role not in ('participant', 'representative') and municipality_code is not distinct from (select stegvis.actor_municipality())`,
      'and not private',
    );
  }

  private async policies(runner: QueryRunner, reach: string, open: string): Promise<void> {
    const admin = `(select stegvis.actor_role()) = 'administrator'`;
    const kept = `${admin} ${open} and id in (select account_id from memberships)`;
    await runner.query(
      `alter policy by_administrator on memberships using (${admin} ${reach}) with check (${admin} ${reach})`,
    );
    await runner.query(`alter policy made_by_administrator on accounts with check (${admin} ${open})`);
    await runner.query(
      `alter policy read_by_administrator on accounts using ((${kept}) or (${admin} ${open} and status = 'invited' and created_at = now()))`,
    );
    await runner.query(
      `alter policy kept_by_administrator on accounts using (${kept}) with check (${admin} ${open})`,
    );
    await runner.query(
      `alter policy by_administrator on invitations using (${admin} and account_id in (select id from accounts)) with check (${admin} and account_id in (select id from accounts))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const admin = `(select stegvis.actor_role()) = 'administrator'`;
    await this.policies(runner, `and role not in ('participant', 'representative')`, '');
    await runner.query(`alter policy by_administrator on invitations using (${admin}) with check (${admin})`);
    await runner.query(`
      alter table accounts drop constraint accounts_email_uq, add constraint accounts_email_uq unique (email), drop column private`);
  }
}
