import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOTICES = `(select stegvis.actor_is_system('notices'))`;
const REMINDERS = `(select stegvis.actor_is_system('reminders'))`;

/**
 * What the inbox needs to tell what became of a proposal, and the part that looks after silence when it was asked: ids,
 * days and codes, no word of anybody (security P6).
 */
export class ProposalsTold1700000000504 implements MigrationInterface {
  name = 'ProposalsTold1700000000504';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['proposals', 'proposal_events'])
      await runner.query(`create policy told_of on ${table} for select to stegvis_worker using (${NOTICES})`);
    await runner.query(
      `grant select (participant_id, opening_id, consent_id, answer_by, proposed_by, version) on proposals to stegvis_worker`,
    );
    await runner.query(
      `grant select (proposal_id, version, act, from_state, reason_code, said_by) on proposal_events to stegvis_worker`,
    );
    await runner.query(`
      create policy silent on proposals for select to stegvis_app
        using (${REMINDERS} and (state in ('asked', 'considering', 'presented') and answer_by between current_date and current_date + 1
                                 or state = 'expired' and answer_by between current_date - 10 and current_date - 3))`);
    await runner.query(
      `create policy asked_when on proposal_events for select to stegvis_app
         using (${REMINDERS} and proposal_id in (select p.id from proposals p))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy asked_when on proposal_events`);
    await runner.query(`drop policy silent on proposals`);
    await runner.query(
      `revoke select (proposal_id, version, act, from_state, reason_code, said_by) on proposal_events from stegvis_worker`,
    );
    await runner.query(
      `revoke select (opening_id, consent_id, answer_by, proposed_by, version) on proposals from stegvis_worker`,
    );
    for (const table of ['proposals', 'proposal_events'])
      await runner.query(`drop policy told_of on ${table}`);
  }
}
