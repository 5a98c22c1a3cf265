import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the part that asks employers about old openings reads: those openings, their contacts and who works with them. */
export class AskedOnSchedule1700000000479 implements MigrationInterface {
  name = 'AskedOnSchedule1700000000479';

  async up(runner: QueryRunner): Promise<void> {
    const asks = `(select stegvis.actor_is_system('questions'))`;
    const old = `${asks} and status = 'published' and not constructed`;
    await runner.query(
      `create policy looked_at_on_schedule on openings for select to stegvis_app using (${old})`,
    );
    await runner.query(
      `create policy asked_on_schedule on openings for update to stegvis_app using (${old}) with check (${old} and current_asked_at = now())`,
    );
    await runner.query(
      `create policy asked_on_schedule on workplace_contacts for select to stegvis_app using (${asks} and removed_at is null)`,
    );
    await runner.query(
      `create policy asked_on_schedule on memberships for select to stegvis_app using (${asks} and role in ('employer_contact', 'hr_officer'))`,
    );
    await runner.query(
      `create policy asked_on_schedule on accounts for select to stegvis_app
         using (${asks} and not private and id in (select account_id from memberships))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['accounts', 'memberships', 'workplace_contacts', 'openings'])
      await runner.query(`drop policy asked_on_schedule on ${table}`);
    await runner.query(`drop policy looked_at_on_schedule on openings`);
  }
}
