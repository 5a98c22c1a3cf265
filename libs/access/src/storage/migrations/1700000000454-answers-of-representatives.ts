import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ANSWERED = `consent_id in (select stegvis.represented_consents())`;

/**
 * A representative reads and answers questions about consent within the registered scope (security A7): `rights`, and
 * `person` too where sensitive items are asked for, since she must be able to read what she answers about.
 */
export class AnswersOfRepresentatives1700000000454 implements MigrationInterface {
  name = 'AnswersOfRepresentatives1700000000454';

  async up(runner: QueryRunner): Promise<void> {
    const inScope = `participant_id in (select stegvis.represented_participants('rights'))
      and (cardinality(items) = 0 or participant_id in (select stegvis.represented_participants('person')))`;
    await runner.query(
      `create policy represented on consents for select to stegvis_lookup using (participant_id in (select stegvis.represented_participants('rights')))`,
    );
    await runner.query(`
      create function stegvis.represented_consents() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
        select id from consents where ${inScope} $$`);
    await giveToLookup(runner, 'represented_consents()');
    await runner.query(
      `create policy read_represented on consents for select to stegvis_app using (id in (select stegvis.represented_consents()))`,
    );
    for (const table of ['consent_answers', 'liaison_cases'])
      await runner.query(
        `create policy read_represented on ${table} for select to stegvis_app using (${ANSWERED})`,
      );
    await runner.query(`
      create policy said_by_representative on consent_answers for insert to stegvis_app
        with check (${ANSWERED} and said_by = (select stegvis.actor_membership()) and how = 'representative'
                    and answer in ('yes', 'no', 'withdrawn'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy said_by_representative on consent_answers`);
    for (const table of ['consents', 'consent_answers', 'liaison_cases'])
      await runner.query(`drop policy read_represented on ${table}`);
    await runner.query(`drop function stegvis.represented_consents()`);
    await runner.query(`drop policy represented on consents`);
  }
}
