import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seats that somebody else than `person` has: promised and not yet taken up, or held for some hours now or to come. */
const TAKEN = `(select count(*) from proposals p where p.opening_id = o.id and p.state = 'accepted' and p.participant_id is distinct from person
    and not exists (select 1 from placements l where l.opening_id = o.id and l.participant_id = p.participant_id and l.changed_at > p.proposed_at))
  + (select count(distinct h.seat) from placement_hours h where h.opening_id = o.id and h.held and coalesce(upper(h.days) > current_date, true)
    and h.participant_id is distinct from person)`;

/** Whoever has a seat already takes no other by being welcomed: her own is not counted against her (reliability I1). */
export class SeatForWhom1700000000559 implements MigrationInterface {
  name = 'SeatForWhom1700000000559';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant select (participant_id) on placement_hours to stegvis_lookup`);
    await runner.query(`
      create function stegvis.seat_left_for(opening uuid, person uuid) returns boolean
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select exists (select 1 from openings o where o.id = opening and o.seats > ${TAKEN}) $$`);
    await giveToLookup(runner, 'seat_left_for(uuid, uuid)');
    await this.promise(runner, `stegvis.seat_left_for(place, person)`);
  }

  private async promise(runner: QueryRunner, left: string): Promise<void> {
    await runner.query(`
      create or replace function stegvis.seat_to_promise(proposal uuid) returns boolean
      language plpgsql security definer set search_path = stegvis, pg_temp as $$
      declare
        place uuid;
        person uuid;
      begin
        select p.opening_id, p.participant_id into place, person from proposals p where p.id = proposal and p.state = 'presented';
        if place is null then return false; end if;
        perform stegvis.lock_seats(place);
        -- A statement of its own: it sees what was committed while the lock was waited for.
        return (select ${left});
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.promise(runner, `stegvis.seat_left(place)`);
    await runner.query(`drop function stegvis.seat_left_for(uuid, uuid)`);
    await runner.query(`revoke select (participant_id) on placement_hours from stegvis_lookup`);
  }
}
