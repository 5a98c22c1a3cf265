import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLES = `(select stegvis.actor_role()) in ('employer_contact', 'hr_officer')`;

/**
 * A place has one answer a day, whichever of the organisations that it is of has asked: two that look at one place, before
 * and after a small change of it, would else have two answers to compare.
 */
export class OneAnswerOfAPlace1700000000462 implements MigrationInterface {
  name = 'OneAnswerOfAPlace1700000000462';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table need_meter_answers no force row level security`);
    await runner.query(
      `delete from need_meter_answers a using need_meter_answers b
       where b.opening_id = a.opening_id and b.day = a.day and (b.answered_at, b.organisation_id) < (a.answered_at, a.organisation_id)`,
    );
    await runner.query(`alter table need_meter_answers force row level security`);
    await runner.query(
      `alter table need_meter_answers drop constraint need_meter_answers_pk, add constraint need_meter_answers_pk primary key (opening_id, day)`,
    );
    await runner.query(
      `alter policy own on need_meter_answers using (${ROLES} and opening_id in (select id from openings))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter policy own on need_meter_answers using (${ROLES} and organisation_id = (select stegvis.actor_organisation()))`,
    );
    await runner.query(
      `alter table need_meter_answers drop constraint need_meter_answers_pk, add constraint need_meter_answers_pk primary key (opening_id, organisation_id, day)`,
    );
  }
}
