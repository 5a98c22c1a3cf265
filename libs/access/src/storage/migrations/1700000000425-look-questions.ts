import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** *Fråga varför*: a participant asks why somebody looked, and the manager of her unit answers (security L4). */
export class LookQuestions1700000000425 implements MigrationInterface {
  name = 'LookQuestions1700000000425';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table look_questions (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        look_id text not null,
        looker_id uuid not null,
        day date not null,
        asked_by uuid not null,
        asked_at timestamptz not null default now(),
        answer text,
        answered_by uuid,
        answered_at timestamptz,
        constraint look_questions_pk primary key (id),
        constraint look_questions_once_uq unique (domain_id, participant_id, look_id),
        constraint look_questions_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint look_questions_looker_fk foreign key (looker_id) references memberships (id),
        constraint look_questions_asked_by_fk foreign key (asked_by) references memberships (id),
        constraint look_questions_answered_by_fk foreign key (answered_by) references memberships (id),
        constraint look_questions_answer_ck check (length(answer) between 1 and 1000),
        constraint look_questions_answered_ck check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
      )`);
    await runner.query(`create index look_questions_looker_idx on look_questions (looker_id)`);
    await runner.query(`create index look_questions_asked_by_idx on look_questions (asked_by)`);
    await runner.query(
      `create index look_questions_answered_by_idx on look_questions (answered_by) where answered_by is not null`,
    );
    await protectTables(runner, 'look_questions');
    const herself = `participant_id = (select stegvis.actor_participant())`;
    const domain = `domain_id = (select stegvis.actor_domain())`;
    const self = `(select stegvis.actor_membership())`;
    const managed = `participant_id in (select stegvis.unit_participants())`;
    await runner.query(
      `create policy by_set_up on look_questions for insert to stegvis_app with check ((select stegvis.actor_is_system('set-up')))`,
    );
    await runner.query(`create policy own on look_questions for select to stegvis_app using (${herself})`);
    await runner.query(
      `create policy of_unit on look_questions for select to stegvis_app using (${managed} and ${domain})`,
    );
    // She can ask about looks at her alone: the log gives her no other rows.
    await runner.query(`
      create policy asked on look_questions for insert to stegvis_app
        with check (${herself} and ${domain} and asked_by = ${self} and answer is null
          and looker_id in (select l.membership_id from access_log l where l.subject_id = (select stegvis.actor_participant()) and l.decision = 'permit'))`);
    // Nobody answers for her own look.
    await runner.query(`
      create policy answered on look_questions for update to stegvis_app
        using (${managed} and ${domain} and answer is null and looker_id <> ${self})
        with check (answered_by = ${self} and answered_at = now() and answer is not null)`);
    await runner.query(
      `grant select, insert, update (answer, answered_by, answered_at) on look_questions to stegvis_app`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table look_questions`);
  }
}
