import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, their roles as dated rows, credentials apart, sessions, invitations and sign-in attempts. */
export class Accounts1700000000040 implements MigrationInterface {
  name = 'Accounts1700000000040';

  async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.functions(runner);
    await this.policies(runner);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table accounts (
        id uuid not null,
        email text not null,
        name text not null collate "sv-SE-x-icu",
        status text not null,
        language text not null default 'sv',
        display_mode text not null default 'work',
        demo boolean not null default false,
        created_at timestamptz not null default now(),
        last_sign_in_at timestamptz,
        version integer not null default 1,
        constraint accounts_pk primary key (id),
        constraint accounts_email_lower_ck check (email = lower(email)),
        constraint accounts_email_uq unique (email),
        constraint accounts_status_ck check (status in ('invited', 'active', 'closed')),
        constraint accounts_language_ck check (language in ('sv', 'en')),
        constraint accounts_display_mode_ck check (display_mode in ('work', 'calm'))
      )`);
    await runner.query(`
      create table account_credentials (
        account_id uuid not null,
        password_hash text not null,
        changed_at timestamptz not null default now(),
        constraint account_credentials_pk primary key (account_id),
        constraint account_credentials_account_fk foreign key (account_id) references accounts (id) on delete cascade
      )`);
    await runner.query(`
      create table memberships (
        id uuid not null,
        account_id uuid not null,
        role text not null,
        municipality_code text,
        domain_id uuid,
        organisation_id uuid,
        participant_id uuid,
        valid_from date not null default current_date,
        valid_to date,
        constraint memberships_pk primary key (id),
        constraint memberships_account_fk foreign key (account_id) references accounts (id),
        constraint memberships_role_ck check (role in ('participant', 'supervisor', 'job_consultant', 'employer_contact', 'hr_officer', 'coordinator', 'administrator')),
        constraint memberships_period_ck check (valid_to is null or valid_to >= valid_from),
        constraint memberships_participant_ck check ((role = 'participant') = (participant_id is not null)),
        constraint memberships_domain_ck check (role not in ('participant', 'supervisor', 'job_consultant') or domain_id is not null),
        constraint memberships_organisation_ck check (role not in ('employer_contact', 'hr_officer') or organisation_id is not null)
      )`);
    await runner.query(`create index memberships_account_idx on memberships (account_id)`);
    await runner.query(`create index memberships_organisation_idx on memberships (organisation_id)`);
    await runner.query(
      `create unique index memberships_participant_uq on memberships (participant_id) where valid_to is null`,
    );
    await runner.query(`
      create table sessions (
        token_hash bytea not null,
        account_id uuid not null,
        membership_id uuid not null,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        ended_at timestamptz,
        constraint sessions_pk primary key (token_hash),
        constraint sessions_account_fk foreign key (account_id) references accounts (id) on delete cascade,
        constraint sessions_membership_fk foreign key (membership_id) references memberships (id)
      )`);
    await runner.query(`create index sessions_account_idx on sessions (account_id)`);
    await runner.query(`create index sessions_membership_idx on sessions (membership_id)`);
    await runner.query(`
      create table invitations (
        token_hash bytea not null,
        account_id uuid not null,
        created_by uuid,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz,
        constraint invitations_pk primary key (token_hash),
        constraint invitations_account_fk foreign key (account_id) references accounts (id) on delete cascade
      )`);
    await runner.query(`create index invitations_account_idx on invitations (account_id)`);
    await runner.query(`
      create table sign_in_attempts (
        id bigint generated always as identity,
        email_hash bytea not null,
        address_hash bytea not null,
        succeeded boolean not null,
        at timestamptz not null default now(),
        constraint sign_in_attempts_pk primary key (id)
      )`);
    await runner.query(`create index sign_in_attempts_email_idx on sign_in_attempts (email_hash, at)`);
    await runner.query(`create index sign_in_attempts_address_idx on sign_in_attempts (address_hash, at)`);
    await protectTables(
      runner,
      'accounts',
      'account_credentials',
      'memberships',
      'sessions',
      'invitations',
      'sign_in_attempts',
    );
  }

  private async functions(runner: QueryRunner): Promise<void> {
    // The role behind policies sees the acting member's own row, and only while it is valid.
    await runner.query(
      `create policy own_row on memberships for select to stegvis_lookup using (id = (select stegvis.actor_membership()))`,
    );
    await runner.query(`grant select on memberships to stegvis_lookup`);
    const attributes: readonly (readonly [string, string, string])[] = [
      ['actor_role', 'text', 'role'],
      ['actor_account', 'uuid', 'account_id'],
      ['actor_municipality', 'text', 'municipality_code'],
      ['actor_domain', 'uuid', 'domain_id'],
      ['actor_organisation', 'uuid', 'organisation_id'],
      ['actor_participant', 'uuid', 'participant_id'],
    ];
    for (const [name, type, column] of attributes) {
      await runner.query(`
        create function stegvis.${name}() returns ${type} language sql stable security definer set search_path = stegvis, pg_temp as $$
          select ${column} from memberships
          where id = stegvis.actor_membership() and valid_from <= current_date and (valid_to is null or valid_to > current_date) $$`);
      await giveToLookup(runner, `${name}()`);
    }
  }

  private async policies(runner: QueryRunner): Promise<void> {
    const signIn = `(select stegvis.actor_is_system('sign-in'))`;
    const setUp = `(select stegvis.actor_is_system('set-up'))`;
    const admin = `(select stegvis.actor_role()) = 'administrator'`;
    for (const table of [
      'accounts',
      'account_credentials',
      'memberships',
      'sessions',
      'invitations',
      'sign_in_attempts',
    ]) {
      await runner.query(
        `create policy by_sign_in on ${table} to stegvis_app using (${signIn}) with check (${signIn})`,
      );
      await runner.query(`grant select, insert, update on ${table} to stegvis_app`);
    }
    for (const table of ['accounts', 'account_credentials', 'memberships', 'invitations']) {
      await runner.query(
        `create policy by_set_up on ${table} to stegvis_app using (${setUp}) with check (${setUp})`,
      );
    }
    await runner.query(
      `create policy own_account on accounts to stegvis_app using (id = (select stegvis.actor_account())) with check (id = (select stegvis.actor_account()))`,
    );
    // An account that is a participant's alone is nobody's to list, open or close: it says that she is here (security §1).
    const kept = `${admin} and id in (select account_id from memberships)`;
    await runner.query(
      `create policy made_by_administrator on accounts for insert to stegvis_app with check (${admin})`,
    );
    // Its first role is written after it, so within the inviting transaction alone it is seen without one.
    await runner.query(
      `create policy read_by_administrator on accounts for select to stegvis_app using ((${kept}) or (${admin} and status = 'invited' and created_at = now()))`,
    );
    await runner.query(
      `create policy kept_by_administrator on accounts for update to stegvis_app using (${kept}) with check (${admin})`,
    );
    await runner.query(
      `create policy by_administrator on invitations to stegvis_app using (${admin}) with check (${admin})`,
    );
    await runner.query(
      `create policy by_administrator on memberships to stegvis_app using (${admin} and role <> 'participant') with check (${admin} and role <> 'participant')`,
    );
    await runner.query(
      `create policy own_memberships on memberships for select to stegvis_app using (account_id = (select stegvis.actor_account()))`,
    );
    await runner.query(
      `create policy own_sessions on sessions to stegvis_app using (account_id = (select stegvis.actor_account())) with check (account_id = (select stegvis.actor_account()))`,
    );
    await runner.query(
      `create policy ended_by_administrator on sessions to stegvis_app using (${admin} and account_id in (select account_id from memberships)) with check (${admin} and ended_at is not null)`,
    );
    // Names of staff are shown beside what they said; staff of one domain may see whom they can hand over to.
    await runner.query(`
      create policy staff_of_own_domain on memberships for select to stegvis_app
        using (role in ('supervisor', 'job_consultant') and domain_id = (select stegvis.actor_domain())
               and (select stegvis.actor_role()) in ('supervisor', 'job_consultant', 'participant'))`);
    await runner.query(`
      create policy staff_of_municipality on memberships for select to stegvis_app
        using (role not in ('participant', 'administrator') and municipality_code = (select stegvis.actor_municipality())
               and (select stegvis.actor_role()) in ('supervisor', 'job_consultant', 'coordinator'))`);
    await runner.query(`
      create policy names_of_visible_members on accounts for select to stegvis_app
        using (id in (select account_id from memberships where (select stegvis.actor_role()) in ('supervisor', 'job_consultant', 'coordinator', 'participant')))`);
    await runner.query(
      `create policy recipients on memberships for select to stegvis_worker using ((select stegvis.actor_is_system('notices')) and role in ('supervisor', 'job_consultant'))`,
    );
    await runner.query(
      `grant select (id, account_id, role, domain_id, municipality_code, valid_from, valid_to) on memberships to stegvis_worker`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table sign_in_attempts, invitations, sessions, account_credentials`);
    await runner.query(`drop policy names_of_visible_members on accounts`);
    await runner.query(
      `drop function stegvis.actor_role(), stegvis.actor_account(), stegvis.actor_municipality(), stegvis.actor_domain(), stegvis.actor_organisation(), stegvis.actor_participant()  cascade`,
    );
    await runner.query(`drop table memberships, accounts`);
  }
}
