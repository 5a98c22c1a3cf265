import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The in-app inbox: exactly one row per recipient, kind, subject and version (reliability I5). Ids only; words are made when shown. */
export class Notices1700000000110 implements MigrationInterface {
  name = 'Notices1700000000110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notices (
        id uuid not null,
        membership_id uuid not null,
        kind text not null,
        subject_type text not null,
        subject_id uuid not null,
        subject_version integer not null,
        created_at timestamptz not null default now(),
        read_at timestamptz,
        constraint notices_pk primary key (id),
        constraint notices_membership_fk foreign key (membership_id) references memberships (id),
        constraint notices_once_uq unique (membership_id, kind, subject_id, subject_version)
      )`);
    await runner.query(`create index notices_inbox_idx on notices (membership_id, created_at desc, id)`);
    await protectTables(runner, 'notices');
    await runner.query(
      `create policy own_inbox on notices for select to stegvis_app using (membership_id = (select stegvis.actor_membership()))`,
    );
    await runner.query(
      `create policy own_reading on notices for update to stegvis_app using (membership_id = (select stegvis.actor_membership())) with check (membership_id = (select stegvis.actor_membership()))`,
    );
    await runner.query(
      `create policy put on notices to stegvis_worker using ((select stegvis.actor_is_system('notices'))) with check ((select stegvis.actor_is_system('notices')))`,
    );
    await runner.query(`grant select, update (read_at) on notices to stegvis_app`);
    await runner.query(`grant select, insert, delete on notices to stegvis_worker`);
    // Which pairs have been told of, so that only a newly fitting opening gives a notice. Ids only.
    await runner.query(`
      create table noticed_matches (
        domain_id uuid not null,
        participant_id uuid not null,
        opening_id uuid not null,
        noticed_at timestamptz not null default now(),
        constraint noticed_matches_pk primary key (opening_id, participant_id),
        constraint noticed_matches_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id) on delete cascade,
        constraint noticed_matches_opening_fk foreign key (opening_id) references openings (id) on delete cascade
      )`);
    await runner.query(
      `create index noticed_matches_participant_idx on noticed_matches (domain_id, participant_id)`,
    );
    await protectTables(runner, 'noticed_matches');
    await runner.query(
      `create policy kept on noticed_matches to stegvis_worker using ((select stegvis.actor_is_system('notices'))) with check ((select stegvis.actor_is_system('notices')))`,
    );
    await runner.query(`grant select, insert, delete on noticed_matches to stegvis_worker`);
    await runner.query(
      `create policy by_set_up on noticed_matches for insert to stegvis_app with check ((select stegvis.actor_is_system('set-up')))`,
    );
    await runner.query(`grant insert on noticed_matches to stegvis_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table noticed_matches, notices`);
  }
}
