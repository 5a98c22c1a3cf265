import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whom an account is with a provider, sign-ins with one that were used up, and which roles a claim gave. Subjects may be
 * personal numbers: they are sealed, and found by a keyed hash.
 */
export class Providers1700000000400 implements MigrationInterface {
  name = 'Providers1700000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account_identities (
        id uuid not null,
        account_id uuid not null,
        issuer text not null,
        subject_hash bytea not null,
        subject_sealed text not null,
        bound_at timestamptz not null default now(),
        constraint account_identities_pk primary key (id),
        constraint account_identities_account_fk foreign key (account_id) references accounts (id) on delete cascade,
        constraint account_identities_subject_uq unique (issuer, subject_hash),
        constraint account_identities_account_uq unique (account_id, issuer)
      )`);
    await runner.query(`
      create table used_sign_ins (
        state_hash bytea not null,
        used_at timestamptz not null default now(),
        constraint used_sign_ins_pk primary key (state_hash)
      )`);
    await runner.query(`create index used_sign_ins_used_idx on used_sign_ins (used_at)`);
    await protectTables(runner, 'account_identities', 'used_sign_ins');
    const signIn = `(select stegvis.actor_is_system('sign-in'))`;
    for (const table of ['account_identities', 'used_sign_ins'])
      await runner.query(
        `create policy by_sign_in on ${table} to stegvis_app using (${signIn}) with check (${signIn})`,
      );
    await runner.query(`grant select, insert on account_identities, used_sign_ins to stegvis_app`);
    await runner.query(`grant update (subject_hash, subject_sealed) on account_identities to stegvis_app`);

    await runner.query(`alter table memberships add column given_by text`);
    await runner.query(
      `comment on column memberships.given_by is 'the provider whose claim gave it; null: people did'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table memberships drop column given_by`);
    await runner.query(`drop table used_sign_ins, account_identities`);
  }
}
