import type { MigrationInterface, QueryRunner } from 'typeorm';

const PART = `(select stegvis.actor_is_system('proposals'))`;
const OVER = `${PART} and state in ('asked', 'considering', 'presented') and answer_by < current_date`;

/** What the part that ends proposals reads and writes: those whose day is over, and that it is over. */
export class ProposalsExpire1700000000502 implements MigrationInterface {
  name = 'ProposalsExpire1700000000502';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create policy over on proposals for select to stegvis_app using (${OVER})`);
    // An update shows its row to the policies of reading again, in the state that it leads to.
    await runner.query(
      `create policy ended on proposals for select to stegvis_app using (${PART} and state = 'expired' and answer_by < current_date)`,
    );
    await runner.query(
      `create policy expired on proposals for update to stegvis_app using (${OVER}) with check (${PART} and state = 'expired' and answer_by < current_date)`,
    );
    await runner.query(
      `create policy told_by_clock on proposal_events for insert to stegvis_app
         with check (${PART} and side = 'system' and act = 'expire' and said_by is null
                     and proposal_id in (select p.id from proposals p where p.state = 'expired'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy told_by_clock on proposal_events`);
    for (const policy of ['expired', 'ended', 'over'])
      await runner.query(`drop policy ${policy} on proposals`);
  }
}
