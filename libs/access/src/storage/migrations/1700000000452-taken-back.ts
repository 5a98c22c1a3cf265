import type { MigrationInterface, QueryRunner } from 'typeorm';

const ONCE = (answers: string): string =>
  `create unique index consent_answers_once_uq on consent_answers (consent_id) where answer in (${answers})`;
const CHECKS = (answers: string, hows: string): string =>
  `alter table consent_answers drop constraint consent_answers_answer_ck, drop constraint consent_answers_how_ck,
     add constraint consent_answers_answer_ck check (answer in (${answers})),
     add constraint consent_answers_how_ck check (how in (${hows}))`;
const ANSWERS = `'yes', 'no', 'ask_someone', 'withdrawn'`;
const HOWS = `'self', 'together', 'oral', 'representative'`;

/** Staff take back a question that was a mistake, before it is answered: a dated row as every answer, and the last. */
export class TakenBack1700000000452 implements MigrationInterface {
  name = 'TakenBack1700000000452';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHECKS(`${ANSWERS}, 'taken_back'`, `${HOWS}, 'staff'`));
    // It is no answer of hers, so nobody may write it down as if she had given it.
    await runner.query(
      `alter table consent_answers add constraint consent_answers_taken_back_ck check ((answer = 'taken_back') = (how = 'staff'))`,
    );
    await runner.query(`drop index consent_answers_once_uq`);
    await runner.query(ONCE(`'yes', 'no', 'taken_back'`));
    await runner.query(`
      create policy taken_back_by_staff on consent_answers for insert to stegvis_app
        with check (participant_id in (select stegvis.assigned_participants()) and said_by = (select stegvis.actor_membership())
                    and domain_id = (select stegvis.actor_domain()) and answer = 'taken_back' and how = 'staff')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy taken_back_by_staff on consent_answers`);
    await runner.query(`delete from consent_answers where answer = 'taken_back'`);
    await runner.query(`drop index consent_answers_once_uq`);
    await runner.query(ONCE(`'yes', 'no'`));
    await runner.query(`alter table consent_answers drop constraint consent_answers_taken_back_ck`);
    await runner.query(CHECKS(ANSWERS, HOWS));
  }
}
