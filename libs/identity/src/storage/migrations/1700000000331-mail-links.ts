import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links that mails carry: each opens one thing, once. Attempts of more kinds than a password's are counted. */
export class MailLinks1700000000331 implements MigrationInterface {
  name = 'MailLinks1700000000331';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mail_links (
        token_hash bytea not null,
        purpose text not null,
        subject_id uuid not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz,
        answer text,
        constraint mail_links_pk primary key (token_hash),
        constraint mail_links_answer_ck check (answer is null or used_at is not null)
      )`);
    await runner.query(`create index mail_links_subject_idx on mail_links (purpose, subject_id)`);
    await protectTables(runner, 'mail_links');
    const mail = `(select stegvis.actor_is_system('mail'))`;
    const signIn = `(select stegvis.actor_is_system('sign-in'))`;
    await runner.query(
      `create policy by_mail on mail_links for insert to stegvis_worker with check (${mail} and used_at is null)`,
    );
    await runner.query(
      `create policy by_sign_in on mail_links to stegvis_app using (${signIn}) with check (${signIn})`,
    );
    await runner.query(
      `create policy due on mail_links to stegvis_worker
         using ((select stegvis.actor_is_system('retention')) and coalesce(used_at, expires_at) < now() - interval '1 day') with check (false)`,
    );
    await runner.query(`grant select, insert, delete on mail_links to stegvis_worker`);
    await runner.query(`grant select, update (used_at, answer) on mail_links to stegvis_app`);

    await runner.query(
      `create policy addressed_by_mail on accounts for select to stegvis_worker using (${mail})`,
    );
    await runner.query(`grant select (id, email, status) on accounts to stegvis_worker`);
    await runner.query(
      `create policy by_mail on invitations for insert to stegvis_worker with check (${mail} and used_at is null)`,
    );
    await runner.query(`grant insert on invitations to stegvis_worker`);

    await runner.query(`alter table sign_in_attempts add column kind text not null default 'password'`);
    await runner.query(
      `alter table sign_in_attempts add constraint sign_in_attempts_kind_ck check (kind in ('password', 'code', 'mail'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table sign_in_attempts drop column kind`);
    await runner.query(`drop policy by_mail on invitations`);
    await runner.query(`revoke insert on invitations from stegvis_worker`);
    await runner.query(`drop policy addressed_by_mail on accounts`);
    await runner.query(`revoke select (id, email, status) on accounts from stegvis_worker`);
    await runner.query(`drop table mail_links`);
  }
}
