import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const noOldIdentity = (more: string): string => `
      create or replace function stegvis.no_old_identity() returns trigger
      language plpgsql security definer set search_path = stegvis, pg_temp as $$
      begin
        if new.kind = 'fingerade' and (exists (select 1 from protection_marks m where m.participant_id = new.participant_id and m.kind not in ('unknown', 'fingerade'))${more}) then
          raise exception 'protection_marks_new_identity_ck' using errcode = 'check_violation', constraint = 'protection_marks_new_identity_ck';
        end if;
        return new;
      end $$`;

/**
 * Personal numbers, sealed with a key that is not in the database, with a keyed hash to find one again (security E5). The
 * hash is unique within a secrecy domain, so that no clash can tell of another domain's rows (D5). A former number is not
 * kept: it could be the link from an old identity to a new one (P4).
 */
export class PersonalNumbers1700000000442 implements MigrationInterface {
  name = 'PersonalNumbers1700000000442';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table personal_numbers (
        participant_id uuid not null,
        domain_id uuid not null,
        sealed text not null,
        lookup bytea not null,
        version integer not null default 1,
        reason text,
        said_by uuid,
        said_by_name text not null,
        said_at timestamptz not null default clock_timestamp(),
        constraint personal_numbers_pk primary key (domain_id, participant_id),
        constraint personal_numbers_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint personal_numbers_lookup_uq unique (domain_id, lookup),
        constraint personal_numbers_sealed_ck check (sealed ~ '^[a-z0-9]{1,16}\\.[A-Za-z0-9_-]{40,200}$' and length(lookup) = 32),
        constraint personal_numbers_reason_ck check (length(reason) between 1 and 500 and (version = 1) = (reason is null))
      )`);
    await runner.query(`create index personal_numbers_participant_idx on personal_numbers (participant_id)`);
    await protectTables(runner, 'personal_numbers');
    const setUp = `(select stegvis.actor_is_system('set-up'))`;
    const assigned = `participant_id in (select stegvis.assigned_participants())`;
    const saidNow = `domain_id = (select stegvis.actor_domain()) and said_by = (select stegvis.actor_membership())`;
    // The number of a protected person is for named handlers alone (P2); unknown counts as protected (P1).
    const open = `${assigned} and (stegvis.protection_state(participant_id) = 'none' or (select stegvis.actor_handles_protected()))`;
    await runner.query(
      `create policy by_set_up on personal_numbers to stegvis_app using (${setUp}) with check (${setUp})`,
    );
    await runner.query(
      `create policy read_open on personal_numbers for select to stegvis_app using (${open})`,
    );
    await runner.query(
      `create policy read_own on personal_numbers for select to stegvis_app using (participant_id = (select stegvis.actor_participant()))`,
    );
    await runner.query(
      `create policy read_represented on personal_numbers for select to stegvis_app using (participant_id in (select stegvis.represented_participants('person')))`,
    );
    await runner.query(
      `create policy said_by_staff on personal_numbers for insert to stegvis_app with check (${assigned} and ${saidNow} and version = 1)`,
    );
    await runner.query(
      `create policy changed_by_staff on personal_numbers for update to stegvis_app using (${open}) with check (${open} and ${saidNow} and version > 1)`,
    );
    await runner.query(
      `grant select, insert, update (sealed, lookup, version, reason, said_by, said_by_name, said_at) on personal_numbers to stegvis_app`,
    );
    await this.functions(runner);
  }

  private async functions(runner: QueryRunner): Promise<void> {
    const within = `(participant_id in (select stegvis.assigned_participants()) or (select stegvis.actor_is_system('set-up')))`;
    await runner.query(
      `create policy of_own_domain on personal_numbers for select to stegvis_lookup using (domain_id = (select stegvis.actor_domain()) or ${within})`,
    );
    await runner.query(
      `grant select (participant_id, domain_id, lookup) on personal_numbers to stegvis_lookup`,
    );
    // While two keys are valid one number has two hashes, which the unique key cannot see as one.
    await runner.query(`
      create function stegvis.personal_number_taken(hashes bytea[], but uuid) returns boolean
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select exists (select 1 from personal_numbers n
                       where n.domain_id = (select stegvis.actor_domain()) and n.lookup = any(hashes) and n.participant_id <> but) $$`);
    await giveToLookup(runner, 'personal_number_taken(bytea[], uuid)');
    // Who is here with a number is known, and is registered anew with the new identity alone (P4).
    await runner.query(
      noOldIdentity(
        ` or exists (select 1 from personal_numbers n where n.participant_id = new.participant_id)`,
      ),
    );
    await giveToLookup(runner, 'no_old_identity()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(noOldIdentity(''));
    await giveToLookup(runner, 'no_old_identity()');
    await runner.query(`drop table personal_numbers cascade`);
    await runner.query(`drop function stegvis.personal_number_taken(bytea[], uuid)`);
  }
}
