import type { MigrationInterface, QueryRunner } from 'typeorm';

const PROMISED = `(select count(*) from proposals p where p.opening_id = o.id and p.state = 'accepted')`;
/** Promises that no placement has taken the place of since. */
const STILL_PROMISED = `(select count(*) from proposals p where p.opening_id = o.id and p.state = 'accepted'
  and not exists (select 1 from placements l where l.opening_id = o.id and l.participant_id = p.participant_id and l.changed_at > p.proposed_at))`;
const HELD = `(select count(distinct h.seat) from placement_hours h where h.opening_id = o.id and h.held and coalesce(upper(h.days) > current_date, true))`;

/**
 * A seat is counted once: an accepted proposal holds it until a placement of the same person is there, then the hours of the
 * placement do, and nothing holds it when they are over (reliability I1). A seat that is held for some hours of the week is
 * held: what is proposed is a whole seat.
 */
export class SeatsCountedOnce1700000000558 implements MigrationInterface {
  name = 'SeatsCountedOnce1700000000558';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy counted_as_seats on placements for select to stegvis_lookup using (state in ('planned', 'active', 'ended', 'cancelled'))`,
    );
    await runner.query(
      `grant select (opening_id, participant_id, changed_at, state) on placements to stegvis_lookup`,
    );
    await this.count(runner, `${STILL_PROMISED} + ${HELD}`);
  }

  private async count(runner: QueryRunner, taken: string): Promise<void> {
    await runner.query(`
      create or replace function stegvis.seat_left(opening uuid) returns boolean
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select exists (select 1 from openings o where o.id = opening and o.seats > ${taken}) $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.count(runner, PROMISED);
    await runner.query(
      `revoke select (opening_id, participant_id, changed_at, state) on placements from stegvis_lookup`,
    );
    await runner.query(`drop policy counted_as_seats on placements`);
  }
}
