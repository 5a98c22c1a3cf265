import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mails that are to leave. A row has neither words nor secret: both are made when the mail leaves, so that a stolen dump
 * opens nothing. What demo mode shows instead of sending stands apart.
 */
export class Mails1700000000330 implements MigrationInterface {
  name = 'Mails1700000000330';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mails (
        id uuid not null,
        template text not null,
        recipient text not null,
        language text not null,
        subject_id uuid,
        created_at timestamptz not null default now(),
        sent_at timestamptz,
        constraint mails_pk primary key (id),
        constraint mails_language_ck check (language in ('sv', 'en')),
        constraint mails_recipient_ck check (recipient !~ '[[:space:],<>]')
      )`);
    await runner.query(`create index mails_created_at_idx on mails (created_at)`);
    await runner.query(`
      create table demo_outbox (
        id uuid not null,
        recipient text not null,
        subject text not null,
        body text not null,
        sent_at timestamptz not null default now(),
        constraint demo_outbox_pk primary key (id)
      )`);
    await runner.query(`create index demo_outbox_sent_at_idx on demo_outbox (sent_at)`);
    await protectTables(runner, 'mails', 'demo_outbox');
    const mail = `(select stegvis.actor_is_system('mail'))`;
    // Whoever acts may leave a mail and nobody but the part that sends may read one.
    await runner.query(
      `create policy leave on mails for insert to stegvis_app with check ((select stegvis.actor_text()) is not null and sent_at is null)`,
    );
    await runner.query(
      `create policy leave_from_worker on mails for insert to stegvis_worker with check ((select stegvis.actor_text()) is not null and sent_at is null)`,
    );
    await runner.query(
      `create policy by_mail on mails to stegvis_worker using (${mail}) with check (${mail})`,
    );
    await runner.query(`grant insert on mails to stegvis_app`);
    await runner.query(`grant select, insert, delete, update (sent_at) on mails to stegvis_worker`);
    await runner.query(
      `create policy by_mail on demo_outbox to stegvis_worker using (${mail}) with check (${mail})`,
    );
    await runner.query(
      `create policy shown on demo_outbox for select to stegvis_app using ((select stegvis.actor_is_system('sign-in')))`,
    );
    await runner.query(`grant select on demo_outbox to stegvis_app`);
    await runner.query(`grant select, insert, update, delete on demo_outbox to stegvis_worker`);
    for (const table of ['mails', 'demo_outbox'])
      await runner.query(
        `create policy due on ${table} to stegvis_worker using ((select stegvis.actor_is_system('retention')) and sent_at < now() - interval '30 days') with check (false)`,
      );
    await runner.query(`
      create policy settle_mail on outbox to stegvis_worker
        using ((select stegvis.actor_is_system('mail'))) with check ((select stegvis.actor_is_system('mail')))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy settle_mail on outbox`);
    await runner.query(`drop table demo_outbox, mails`);
  }
}
