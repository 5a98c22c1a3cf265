import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASSIGNED = `participant_id in (select stegvis.assigned_participants())`;
const HERSELF = `participant_id = (select stegvis.actor_participant())`;
const IN_DOMAIN = `domain_id = (select stegvis.actor_domain())`;
const ME = `(select stegvis.actor_membership())`;
const SET_UP = `(select stegvis.actor_is_system('set-up'))`;
const TABLES = ['placements', 'placement_hours', 'placement_events'] as const;

/** The edges of the life cycle as the history takes them: act, from, to. A test compares them with the table of the domain. */
const EDGES = [
  ['plan', 'none', 'planned'],
  ['start', 'planned', 'active'],
  ['end', 'active', 'ended'],
  ['cancel', 'planned', 'cancelled'],
]
  .map((edge) => `('${edge.join(`', '`)}')`)
  .join(', ');

/**
 * Placements, and the hours of the week that they hold. Two constraints have the last word: nobody is due at two places at
 * once, and a numbered seat of an opening has one person at a time (reliability I1, I2, W3, W4). Seats are never counted
 * from a counter: the hours are the bookings.
 */
export class Placements1700000000512 implements MigrationInterface {
  name = 'Placements1700000000512';

  async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.policies(runner);
    await this.seats(runner);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table placements (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        opening_id uuid not null,
        receiver_id uuid not null,
        step text not null,
        seat integer not null,
        from_day date not null,
        -- First day without; null while no end is set.
        to_day date,
        contact text not null,
        with_children boolean not null,
        incident_contact text not null default '',
        introduced_on date,
        risk_checked_on date,
        -- That it was shown and when, never what it says (R-097).
        extract_shown_on date,
        planned_by uuid not null,
        planned_by_name text not null,
        changed_at timestamptz not null default clock_timestamp(),
        state text not null default 'planned',
        version integer not null default 1,
        constraint placements_pk primary key (id),
        constraint placements_person_uq unique (domain_id, participant_id, id),
        constraint placements_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint placements_opening_fk foreign key (opening_id) references openings (id),
        constraint placements_receiver_fk foreign key (receiver_id) references organisations (id),
        constraint placements_planned_by_fk foreign key (planned_by) references memberships (id),
        constraint placements_state_ck check (state in ('planned', 'active', 'ended', 'cancelled')),
        constraint placements_step_ck check (step in ('group_activity', 'group_placement', 'individual_placement', 'work_trial', 'workplace_learning')),
        constraint placements_seat_ck check (seat >= 1),
        constraint placements_days_ck check (to_day > from_day),
        constraint placements_lengths_ck check (length(contact) <= 200 and length(incident_contact) <= 200)
      )`);
    await runner.query(`create index placements_opening_idx on placements (opening_id)`);
    await runner.query(`create index placements_receiver_idx on placements (receiver_id)`);
    await runner.query(`create index placements_planned_by_idx on placements (planned_by)`);
    await runner.query(`
      create table placement_hours (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        placement_id uuid not null,
        opening_id uuid not null,
        seat integer not null,
        weekday smallint not null,
        -- Minutes after midnight, half-open.
        hours int4range not null,
        days daterange not null,
        held boolean not null default true,
        constraint placement_hours_pk primary key (id),
        constraint placement_hours_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint placement_hours_placement_fk foreign key (domain_id, participant_id, placement_id) references placements (domain_id, participant_id, id),
        constraint placement_hours_opening_fk foreign key (opening_id) references openings (id),
        constraint placement_hours_weekday_ck check (weekday between 1 and 7),
        constraint placement_hours_hours_ck check (not isempty(hours) and lower(hours) >= 0 and upper(hours) <= 1440),
        constraint placement_hours_days_ck check (not isempty(days) and lower(days) is not null),
        constraint placement_hours_person_ex exclude using gist (participant_id with =, weekday with =, hours with &&, days with &&) where (held),
        constraint placement_hours_seat_ex exclude using gist (opening_id with =, seat with =, weekday with =, hours with &&, days with &&) where (held)
      )`);
    await runner.query(
      `create index placement_hours_placement_idx on placement_hours (domain_id, participant_id, placement_id)`,
    );
    await runner.query(`create index placement_hours_opening_idx on placement_hours (opening_id)`);
    await runner.query(`
      create table placement_events (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        placement_id uuid not null,
        version integer not null,
        act text not null,
        from_state text not null,
        to_state text not null,
        reason_code text,
        said_by uuid not null,
        said_by_name text not null,
        said_at timestamptz not null default clock_timestamp(),
        constraint placement_events_pk primary key (id),
        constraint placement_events_version_uq unique (placement_id, version),
        constraint placement_events_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint placement_events_placement_fk foreign key (domain_id, participant_id, placement_id) references placements (domain_id, participant_id, id),
        constraint placement_events_said_by_fk foreign key (said_by) references memberships (id),
        constraint placement_events_edge_ck check ((act, from_state, to_state) in (${EDGES})),
        constraint placement_events_first_ck check ((from_state = 'none') = (version = 1)),
        constraint placement_events_reason_ck check ((act in ('end', 'cancel')) = (reason_code is not null)),
        constraint placement_events_lengths_ck check (length(reason_code) <= 40)
      )`);
    await runner.query(
      `create index placement_events_placement_idx on placement_events (domain_id, participant_id, placement_id)`,
    );
    await runner.query(`create index placement_events_said_by_idx on placement_events (said_by)`);
    await protectTables(runner, ...TABLES);
  }

  private async policies(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(
        `create policy by_set_up on ${table} to stegvis_app using (${SET_UP}) with check (${SET_UP})`,
      );
      await runner.query(
        `create policy read_inside on ${table} for select to stegvis_app using (${ASSIGNED} or ${HERSELF})`,
      );
    }
    await runner.query(
      `create policy planned on placements for insert to stegvis_app
         with check (${ASSIGNED} and ${IN_DOMAIN} and planned_by = ${ME} and state = 'planned' and version = 1
                     and seat <= (select o.seats from openings o where o.id = opening_id and o.organisation_id = receiver_id))`,
    );
    await runner.query(
      `create policy moved on placements for update to stegvis_app using (${ASSIGNED} and state in ('planned', 'active')) with check (${ASSIGNED} and ${IN_DOMAIN} and version > 1)`,
    );
    const own = `placement_id in (select p.id from placements p where p.opening_id = placement_hours.opening_id and p.seat = placement_hours.seat)`;
    await runner.query(
      `create policy booked on placement_hours for insert to stegvis_app with check (${ASSIGNED} and ${IN_DOMAIN} and ${own})`,
    );
    await runner.query(
      `create policy given_back on placement_hours for update to stegvis_app using (${ASSIGNED} and held) with check (${ASSIGNED} and ${IN_DOMAIN})`,
    );
    await runner.query(
      `create policy told on placement_events for insert to stegvis_app with check (${ASSIGNED} and ${IN_DOMAIN} and said_by = ${ME})`,
    );
    await runner.query(
      `grant select, insert, update (to_day, contact, incident_contact, introduced_on, risk_checked_on, extract_shown_on, changed_at, state, version) on placements to stegvis_app`,
    );
    await runner.query(`grant select, insert, update (days, held) on placement_hours to stegvis_app`);
    await runner.query(`grant select, insert on placement_events to stegvis_app`);
  }

  /** Which hours of which seats are held, without whom: what an opening has left is no secret to who may place somebody there. */
  private async seats(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy held_hours on placement_hours for select to stegvis_lookup using (held)`,
    );
    await runner.query(
      `grant select (opening_id, seat, weekday, hours, days, held) on placement_hours to stegvis_lookup`,
    );
    await runner.query(`
      create function stegvis.seats_held(opening uuid, during daterange) returns table (seat integer, weekday smallint, hours int4range, days daterange)
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select h.seat, h.weekday, h.hours, h.days from placement_hours h
        where h.opening_id = opening and h.held and h.days && during
          and (select stegvis.actor_role()) in ('supervisor', 'job_consultant', 'coordinator', 'employer_contact', 'hr_officer') $$`);
    await giveToLookup(runner, 'seats_held(uuid, daterange)');
    // An opening keeps the seats that somebody has: who changes it holds its row, which a booking needs, and so begins
    // anew instead of waiting for a booking under way.
    await runner.query(`
      create function stegvis.keep_held_seats() returns trigger language plpgsql security definer set search_path = stegvis, pg_temp as $$
      begin
        if not pg_try_advisory_xact_lock(hashtextextended('seats ' || new.id, 0)) then
          raise exception 'seats are being booked' using errcode = 'serialization_failure';
        end if;
        if exists (select 1 from placement_hours h where h.opening_id = new.id and h.held and h.seat > new.seats and coalesce(upper(h.days) > current_date, true)) then
          raise exception 'seats are held' using errcode = 'check_violation', constraint = 'openings_seats_held_ck';
        end if;
        return new;
      end $$`);
    await giveToLookup(runner, 'keep_held_seats()');
    await runner.query(
      `create trigger keep_held_seats before update of seats on openings for each row when (new.seats < old.seats) execute function stegvis.keep_held_seats()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger keep_held_seats on openings`);
    await runner.query(`drop function stegvis.keep_held_seats(), stegvis.seats_held(uuid, daterange)`);
    await runner.query(`drop table placement_events, placement_hours, placements`);
  }
}
