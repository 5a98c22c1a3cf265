import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The right to take part: decisions as dated rows. A correction or an end is a new row with its reason; nothing is
 * changed or removed, and no column says why the law applies to her.
 */
export class ParticipationRights1700000000440 implements MigrationInterface {
  name = 'ParticipationRights1700000000440';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table participation_rights (
        id uuid not null,
        sequence bigint generated always as identity,
        domain_id uuid not null,
        participant_id uuid not null,
        right_id uuid not null,
        version integer not null,
        change text not null,
        ground text not null,
        valid_from date not null,
        valid_to date,
        reason text,
        said_by uuid,
        said_by_name text not null,
        said_at timestamptz not null default clock_timestamp(),
        constraint participation_rights_pk primary key (id),
        constraint participation_rights_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        -- Two who change one right at once cannot both be its next version.
        constraint participation_rights_version_uq unique (domain_id, participant_id, right_id, version),
        constraint participation_rights_change_ck check (change in ('recorded', 'corrected', 'ended', 'mistaken')),
        constraint participation_rights_first_ck check ((change = 'recorded') = (version = 1) and version >= 1),
        constraint participation_rights_reason_ck check (length(reason) between 1 and 500 and (change = 'recorded' or reason is not null)),
        constraint participation_rights_ground_ck check (ground in ('lss_decision', 'school_track')),
        constraint participation_rights_period_ck check (valid_to is null or valid_to > valid_from),
        constraint participation_rights_end_ck check (change <> 'ended' or valid_to is not null)
      )`);
    await runner.query(
      `create index participation_rights_current_idx on participation_rights (participant_id, right_id, version desc)`,
    );
    await protectTables(runner, 'participation_rights');
    const setUp = `(select stegvis.actor_is_system('set-up'))`;
    const assigned = `participant_id in (select stegvis.assigned_participants())`;
    await runner.query(
      `create policy by_set_up on participation_rights to stegvis_app using (${setUp}) with check (${setUp})`,
    );
    for (const [name, sees] of [
      ['read_assigned', assigned],
      ['read_own', `participant_id = (select stegvis.actor_participant())`],
      ['read_represented', `participant_id in (select stegvis.represented_participants('person'))`],
      [
        'read_with_reason',
        `participant_id in (select stegvis.unit_participants()) and participant_id in (select stegvis.participants_with_reason())`,
      ],
    ] as const)
      await runner.query(
        `create policy ${name} on participation_rights for select to stegvis_app using (${sees})`,
      );
    await runner.query(`
      create policy said_by_staff on participation_rights for insert to stegvis_app
        with check (${assigned} and domain_id = (select stegvis.actor_domain()) and said_by = (select stegvis.actor_membership()))`);
    await runner.query(`grant select, insert on participation_rights to stegvis_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table participation_rights`);
  }
}
