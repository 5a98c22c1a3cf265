import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const LINK = `(select stegvis.actor_is_system('sign-in'))`;
const WAITING = `state in ('asked', 'considering', 'presented')`;
const OPEN = `state in ('asked', 'considering', 'presented', 'accepted')`;
/** Whoever may welcome somebody to the place. */
const WELCOMES = `(${LINK} or (select stegvis.actor_role()) in ('employer_contact', 'hr_officer') and receiver_id = (select stegvis.actor_organisation()))`;

const edges = (...more: readonly (readonly string[])[]): string =>
  [
    ['propose', 'none', 'asked'],
    ...['asked', 'considering'].flatMap((state) => [
      ['yes', state, 'presented'],
      ['maybe', state, 'considering'],
      ['ask_someone', state, 'considering'],
    ]),
    ['welcome', 'presented', 'accepted'],
    ['turn_down', 'presented', 'not_now'],
    ...['asked', 'considering', 'presented'].flatMap((state) => [
      ['no', state, 'declined'],
      ['withdraw', state, 'withdrawn'],
      ['expire', state, 'expired'],
      ['close', state, 'closed'],
    ]),
    ...more,
  ]
    .map((edge) => `('${edge.join(`', '`)}')`)
    .join(', ');

const take = (taken: string): string =>
  `alter table proposal_events drop constraint proposal_events_edge_ck,
     add constraint proposal_events_edge_ck check ((act, from_state, to_state) in (${taken})) not valid`;

/**
 * A place promises no more seats than it has: whoever welcomes takes the seats of the opening until her transaction ends,
 * and with the last one the other proposals close in the same transaction (reliability W3). She may still say no
 * afterwards, and staff may take it back: then the seat is free again.
 */
export class SeatsOfProposals1700000000505 implements MigrationInterface {
  name = 'SeatsOfProposals1700000000505';

  async up(runner: QueryRunner): Promise<void> {
    await this.rows(runner);
    await this.functions(runner);
    await runner.query(take(edges(['no', 'accepted', 'declined'], ['withdraw', 'accepted', 'withdrawn'])));
    await runner.query(`alter table proposal_events validate constraint proposal_events_edge_ck`);
    await runner.query(`alter policy while_it_waits on proposals using (${OPEN})`);
  }

  /** What the functions below read and write, each within the acts of those who may welcome. */
  private async rows(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy promised on proposals for select to stegvis_lookup using (state = 'accepted')`,
    );
    await runner.query(
      `create policy beside on proposals for select to stegvis_lookup using (${WELCOMES} and (${WAITING} or state = 'closed'))`,
    );
    await runner.query(
      `create policy filled on proposals for update to stegvis_lookup using (${WELCOMES} and ${WAITING}) with check (${WELCOMES} and state = 'closed')`,
    );
    await runner.query(`grant update (state, version) on proposals to stegvis_lookup`);
    await runner.query(
      `create policy told_by_seats on proposal_events for insert to stegvis_lookup
         with check (side = 'system' and act = 'close' and reason_code = 'seat_filled' and said_by is null
                     and proposal_id in (select p.id from proposals p where p.state = 'closed' and p.version = proposal_events.version))`,
    );
    await runner.query(`grant insert on proposal_events to stegvis_lookup`);
    await runner.query(
      `create policy seats_of on openings for select to stegvis_lookup using (status <> 'draft')`,
    );
    await runner.query(`grant select (status, seats) on openings to stegvis_lookup`);
  }

  private async functions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function stegvis.seat_left(opening uuid) returns boolean
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select exists (select 1 from openings o where o.id = opening
          and o.seats > (select count(*) from proposals p where p.opening_id = o.id and p.state = 'accepted')) $$`);
    await giveToLookup(runner, 'seat_left(uuid)');
    await runner.query(`
      create function stegvis.lock_seats(opening uuid) returns void
      language sql security definer set search_path = stegvis, pg_temp as $$
        select pg_advisory_xact_lock(hashtextextended('seats ' || opening, 0)) $$`);
    await giveToLookup(runner, 'lock_seats(uuid)');
    await runner.query(`
      create function stegvis.seat_to_promise(proposal uuid) returns boolean
      language plpgsql security definer set search_path = stegvis, pg_temp as $$
      declare place uuid := (select p.opening_id from proposals p where p.id = proposal and p.state = 'presented');
      begin
        if place is null then return false; end if;
        perform stegvis.lock_seats(place);
        -- A statement of its own: it sees what was committed while the lock was waited for.
        return (select stegvis.seat_left(place));
      end $$`);
    await giveToLookup(runner, 'seat_to_promise(uuid)');
    await runner.query(`
      create function stegvis.close_filled(proposal uuid) returns table (closed_id uuid, closed_version integer)
      language plpgsql security definer set search_path = stegvis, pg_temp as $$
      declare
        place uuid := (select p.opening_id from proposals p where p.id = proposal and p.state = 'accepted');
        one record;
      begin
        if place is null or stegvis.seat_left(place) then return; end if;
        for one in
          select p.id, p.domain_id, p.participant_id, p.state, p.version from proposals p
          where p.opening_id = place and p.state in ('asked', 'considering', 'presented') order by p.id for update
        loop
          update proposals p set state = 'closed', version = one.version + 1 where p.id = one.id;
          insert into proposal_events (id, domain_id, participant_id, proposal_id, version, act, from_state, to_state, side, reason_code)
            values (gen_random_uuid(), one.domain_id, one.participant_id, one.id, one.version + 1, 'close', one.state, 'closed', 'system', 'seat_filled');
          closed_id := one.id;
          closed_version := one.version + 1;
          return next;
        end loop;
      end $$`);
    await giveToLookup(runner, 'close_filled(uuid)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter policy while_it_waits on proposals using (${WAITING})`);
    await runner.query(take(edges()));
    await runner.query(
      `drop function stegvis.close_filled(uuid), stegvis.seat_to_promise(uuid), stegvis.lock_seats(uuid), stegvis.seat_left(uuid)`,
    );
    await runner.query(`revoke select (status, seats) on openings from stegvis_lookup`);
    await runner.query(`drop policy seats_of on openings`);
    await runner.query(`revoke insert on proposal_events from stegvis_lookup`);
    await runner.query(`drop policy told_by_seats on proposal_events`);
    await runner.query(`revoke update (state, version) on proposals from stegvis_lookup`);
    for (const policy of ['filled', 'beside', 'promised'])
      await runner.query(`drop policy ${policy} on proposals`);
  }
}
