import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an outsider may read of a participant: versions of her wording, and her approval of one as a row of its own (C2). */
export class Presentations1700000000321 implements MigrationInterface {
  name = 'Presentations1700000000321';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table presentations (
        id uuid not null,
        sequence integer generated always as identity,
        domain_id uuid not null,
        participant_id uuid not null,
        shown_name text not null,
        interests text not null default '',
        skills text not null default '',
        needs text not null default '',
        helped_by text,
        written_by uuid not null,
        written_by_name text not null,
        written_at timestamptz not null default clock_timestamp(),
        constraint presentations_pk primary key (id),
        constraint presentations_person_uq unique (domain_id, participant_id, id),
        constraint presentations_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint presentations_written_by_fk foreign key (written_by) references memberships (id),
        constraint presentations_lengths_ck check (length(shown_name) between 1 and 60 and length(interests) <= 1000 and length(skills) <= 1000 and length(needs) <= 1000 and length(helped_by) <= 200)
      )`);
    await runner.query(`create index presentations_written_by_idx on presentations (written_by)`);
    await runner.query(`
      create table presentation_approvals (
        presentation_id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        how text not null,
        witness text,
        approved_by uuid not null,
        approved_by_name text not null,
        approved_at timestamptz not null default clock_timestamp(),
        constraint presentation_approvals_pk primary key (presentation_id),
        constraint presentation_approvals_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint presentation_approvals_presentation_fk foreign key (domain_id, participant_id, presentation_id) references presentations (domain_id, participant_id, id),
        constraint presentation_approvals_approved_by_fk foreign key (approved_by) references memberships (id),
        constraint presentation_approvals_how_ck check (how in ('self', 'together', 'oral')),
        constraint presentation_approvals_witness_ck check (how <> 'oral' or witness is not null),
        constraint presentation_approvals_lengths_ck check (length(witness) <= 200)
      )`);
    await runner.query(
      `create index presentation_approvals_person_idx on presentation_approvals (domain_id, participant_id)`,
    );
    await runner.query(
      `create index presentation_approvals_approved_by_idx on presentation_approvals (approved_by)`,
    );
    await protectTables(runner, 'presentations', 'presentation_approvals');
    await this.lookup(runner);
    await this.policies(runner);
  }

  /** The newest wording that she has approved, of those who have said yes to the actor's organisation: at this statement. */
  private async lookup(runner: QueryRunner): Promise<void> {
    for (const table of ['presentations', 'presentation_approvals'])
      await runner.query(
        `create policy disclosed on ${table} for select to stegvis_lookup using (participant_id in (select stegvis.disclosed_participants('C2')))`,
      );
    await runner.query(`grant select (id, participant_id, sequence) on presentations to stegvis_lookup`);
    await runner.query(
      `grant select (presentation_id, participant_id) on presentation_approvals to stegvis_lookup`,
    );
    await runner.query(`
      create function stegvis.shown_presentations() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select distinct on (p.participant_id) p.id from presentations p join presentation_approvals a on a.presentation_id = p.id
        order by p.participant_id, p.sequence desc $$`);
    await giveToLookup(runner, 'shown_presentations()');
  }

  private async policies(runner: QueryRunner): Promise<void> {
    const assigned = `participant_id in (select stegvis.assigned_participants())`;
    const herself = `participant_id = (select stegvis.actor_participant())`;
    const inDomain = `domain_id = (select stegvis.actor_domain())`;
    const me = `(select stegvis.actor_membership())`;
    const setUp = `(select stegvis.actor_is_system('set-up'))`;
    for (const table of ['presentations', 'presentation_approvals']) {
      await runner.query(
        `create policy by_set_up on ${table} to stegvis_app using (${setUp}) with check (${setUp})`,
      );
      await runner.query(
        `create policy read_inside on ${table} for select to stegvis_app using (${assigned} or ${herself})`,
      );
      await runner.query(`grant select, insert on ${table} to stegvis_app`);
    }
    await runner.query(
      `create policy shown on presentations for select to stegvis_app using (id in (select stegvis.shown_presentations()))`,
    );
    await runner.query(
      `create policy written on presentations for insert to stegvis_app with check ((${assigned} or ${herself}) and ${inDomain} and written_by = ${me})`,
    );
    await runner.query(
      `create policy approved_by_herself on presentation_approvals for insert to stegvis_app with check (${herself} and ${inDomain} and approved_by = ${me} and how = 'self')`,
    );
    await runner.query(
      `create policy approval_heard on presentation_approvals for insert to stegvis_app with check (${assigned} and ${inDomain} and approved_by = ${me} and how <> 'self')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy shown on presentations`);
    await runner.query(`drop function stegvis.shown_presentations()`);
    await runner.query(`drop table presentation_approvals, presentations`);
  }
}
