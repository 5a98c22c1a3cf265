import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const HERSELF = `l.subject_id = (select stegvis.actor_participant())`;
const HERS = `(${HERSELF} or l.subject_id in (select stegvis.represented_participants('rights')))`;
const rowsOf = (whose: string): string => `${whose.replaceAll('l.', '')} and decision = 'permit'`;
const lookersOf = (whose: string): string =>
  `id in (select l.membership_id from access_log l where ${whose} and l.decision = 'permit')`;

const named = (who: string): string => `
      create or replace function stegvis.name_of_looker(look text) returns text language sql stable security definer set search_path = stegvis, pg_temp as $$
        select ${who} from access_log l join memberships m on m.id = l.membership_id join accounts c on c.id = m.account_id
        where `;

/**
 * Who looked is seen, and asked about, by a representative whose scope covers `rights` as well (security A7, L4). A
 * representative who looked is called what staff called her, since her account may be called otherwise elsewhere (D5).
 */
export class LooksToRepresentatives1700000000482 implements MigrationInterface {
  name = 'LooksToRepresentatives1700000000482';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `grant execute on function stegvis.represented_participants(text) to stegvis_audit_writer`,
    );
    await runner.query(
      `create policy about_represented on access_log for select to stegvis_app
         using (subject_id in (select stegvis.represented_participants('rights')) and decision = 'permit')`,
    );
    await runner.query(`alter policy looks_at_her on access_log using (${rowsOf(HERS)})`);
    await runner.query(`alter policy who_looked on memberships using (${lookersOf(HERS)})`);
    await runner.query(
      `create policy who_looked on representations for select to stegvis_audit_writer using (participant_id in (select l.subject_id from access_log l where ${HERS}))`,
    );
    await runner.query(
      `grant select (participant_id, membership_id, name, valid_from) on representations to stegvis_audit_writer`,
    );
    await runner.query(
      `${named(`case l.role when 'representative' then (select r.name from representations r
          where r.participant_id = l.subject_id and r.membership_id = l.membership_id order by r.valid_from desc limit 1) else c.name end`)}
          ${HERS} and stegvis.look_id(l) = look limit 1 $$`,
    );
    await giveToLookup(runner, 'name_of_looker(text)', 'stegvis_audit_writer');
    const inScope = `participant_id in (select stegvis.represented_participants('rights'))`;
    await runner.query(
      `create policy of_represented on look_questions for select to stegvis_app using (${inScope})`,
    );
    await runner.query(`
      create policy asked_by_representative on look_questions for insert to stegvis_app
        with check (${inScope} and asked_by = (select stegvis.actor_membership()) and answer is null
          and looker_id in (select l.membership_id from access_log l where l.subject_id = participant_id and l.decision = 'permit'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy asked_by_representative on look_questions`);
    await runner.query(`drop policy of_represented on look_questions`);
    await runner.query(`${named('c.name')} ${HERSELF} and stegvis.look_id(l) = look limit 1 $$`);
    await giveToLookup(runner, 'name_of_looker(text)', 'stegvis_audit_writer');
    await runner.query(`drop policy who_looked on representations`);
    await runner.query(
      `revoke select (participant_id, membership_id, name, valid_from) on representations from stegvis_audit_writer`,
    );
    await runner.query(`alter policy who_looked on memberships using (${lookersOf(HERSELF)})`);
    await runner.query(`alter policy looks_at_her on access_log using (${rowsOf(HERSELF)})`);
    await runner.query(`drop policy about_represented on access_log`);
  }
}
