import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASSIGNED = `participant_id in (select stegvis.assigned_participants())`;
const HERSELF = `participant_id = (select stegvis.actor_participant())`;
const IN_DOMAIN = `domain_id = (select stegvis.actor_domain())`;
const ME = `(select stegvis.actor_membership())`;
const SET_UP = `(select stegvis.actor_is_system('set-up'))`;
const EMPLOYER = `(select stegvis.actor_role()) in ('employer_contact', 'hr_officer') and receiver_id = (select stegvis.actor_organisation())`;

/** The edges of the life cycle as the history takes them: act, from, to. A test compares them with the table of the domain. */
const EDGES = [
  ['book', 'none', 'planned'],
  ['change', 'planned', 'planned'],
  ['cancel', 'planned', 'cancelled'],
  ['decline', 'planned', 'cancelled'],
  ['miss', 'planned', 'missed'],
  ...['hold', 'hear', 'tell'].flatMap((act) => [
    [act, 'planned', 'done'],
    [act, 'done', 'done'],
  ]),
]
  .map((edge) => `('${edge.join(`', '`)}')`)
  .join(', ');

/**
 * Study visits and try-out days. A visit is an appointment: local time, zone and instant together (reliability §7), and a
 * person has one at a time, which the database keeps. An employer reads a visit that is to come, to whom she has said yes:
 * to that employer, and where it comes from a proposal, to what the proposal rests on.
 */
export class Visits1700000000510 implements MigrationInterface {
  name = 'Visits1700000000510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists btree_gist with schema public`);
    await this.tables(runner);
    await this.inside(runner);
    await runner.query(
      `create policy presented on visits for select to stegvis_app
         using (${EMPLOYER} and state = 'planned' and day >= current_date
                and participant_id in (select stegvis.disclosed_participants('C2'))
                and (consent_id is null or consent_id in (select stegvis.granted_consents())))`,
    );
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table visits (
        id uuid not null,
        -- What the employer knows it by: chance (security M8).
        handle uuid not null default gen_random_uuid(),
        domain_id uuid not null,
        participant_id uuid not null,
        opening_id uuid not null,
        receiver_id uuid not null,
        proposal_id uuid,
        -- What the proposal rests on; a visit without one rests on any yes to the employer.
        consent_id uuid,
        kind text not null,
        day date not null,
        starts time not null,
        minutes integer not null,
        time_zone text not null default 'Europe/Stockholm',
        starts_at timestamptz not null generated always as ((day + starts) at time zone time_zone) stored,
        ends_at timestamptz not null generated always as ((day + starts + minutes * interval '1 minute') at time zone time_zone) stored,
        place text not null,
        companion text not null,
        directions text not null,
        booked_by uuid not null,
        booked_by_name text not null,
        changed_at timestamptz not null default clock_timestamp(),
        state text not null default 'planned',
        version integer not null default 1,
        constraint visits_pk primary key (id),
        constraint visits_handle_uq unique (handle),
        constraint visits_person_uq unique (domain_id, participant_id, id),
        constraint visits_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint visits_proposal_fk foreign key (domain_id, participant_id, proposal_id) references proposals (domain_id, participant_id, id),
        constraint visits_consent_fk foreign key (domain_id, participant_id, consent_id) references consents (domain_id, participant_id, id),
        constraint visits_opening_fk foreign key (opening_id) references openings (id),
        constraint visits_receiver_fk foreign key (receiver_id) references organisations (id),
        constraint visits_booked_by_fk foreign key (booked_by) references memberships (id),
        constraint visits_kind_ck check (kind in ('study_visit', 'try_out_day')),
        constraint visits_state_ck check (state in ('planned', 'done', 'cancelled', 'missed')),
        constraint visits_zone_ck check (time_zone = 'Europe/Stockholm'),
        -- Within the day, and never in the hour that a change of the clock makes or takes.
        constraint visits_time_ck check (starts >= '05:00' and minutes between 15 and 720 and starts + minutes * interval '1 minute' > starts and starts + minutes * interval '1 minute' <= '23:00'),
        constraint visits_consent_ck check ((proposal_id is null) = (consent_id is null)),
        constraint visits_lengths_ck check (length(place) between 1 and 200 and length(companion) <= 200 and length(directions) <= 500),
        -- Nobody is due at two visits at once (reliability I2, W4).
        constraint visits_at_once_ex exclude using gist (participant_id with =, tstzrange(starts_at, ends_at) with &&) where (state = 'planned')
      )`);
    await runner.query(`create index visits_proposal_idx on visits (domain_id, participant_id, proposal_id)`);
    await runner.query(`create index visits_consent_idx on visits (domain_id, participant_id, consent_id)`);
    await runner.query(`create index visits_opening_idx on visits (opening_id)`);
    await runner.query(`create index visits_receiver_idx on visits (receiver_id, state, day)`);
    await runner.query(`create index visits_booked_by_idx on visits (booked_by)`);
    await runner.query(`
      create table visit_events (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        visit_id uuid not null,
        version integer not null,
        act text not null,
        from_state text not null,
        to_state text not null,
        side text not null,
        face text,
        reason_code text,
        helped_by text,
        said_by uuid not null,
        said_by_name text not null,
        said_at timestamptz not null default clock_timestamp(),
        constraint visit_events_pk primary key (id),
        constraint visit_events_version_uq unique (visit_id, version),
        constraint visit_events_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint visit_events_visit_fk foreign key (domain_id, participant_id, visit_id) references visits (domain_id, participant_id, id),
        constraint visit_events_said_by_fk foreign key (said_by) references memberships (id),
        constraint visit_events_side_ck check (side in ('participant', 'staff')),
        constraint visit_events_edge_ck check ((act, from_state, to_state) in (${EDGES})),
        constraint visit_events_first_ck check ((from_state = 'none') = (version = 1)),
        constraint visit_events_face_ck check (face in ('good', 'so_so', 'bad')),
        constraint visit_events_lengths_ck check (length(helped_by) <= 200 and length(reason_code) <= 40)
      )`);
    await runner.query(
      `create index visit_events_visit_idx on visit_events (domain_id, participant_id, visit_id)`,
    );
    await runner.query(`create index visit_events_said_by_idx on visit_events (said_by)`);
    await protectTables(runner, 'visits', 'visit_events');
  }

  private async inside(runner: QueryRunner): Promise<void> {
    for (const table of ['visits', 'visit_events'])
      await runner.query(
        `create policy by_set_up on ${table} to stegvis_app using (${SET_UP}) with check (${SET_UP})`,
      );
    await runner.query(
      `create policy read_inside on visits for select to stegvis_app using (${ASSIGNED} or ${HERSELF})`,
    );
    await runner.query(
      `create policy read_by_staff on visit_events for select to stegvis_app using (${ASSIGNED})`,
    );
    // What the workplace thought of it is told to staff, not to her.
    await runner.query(
      `create policy read_own on visit_events for select to stegvis_app using (${HERSELF} and act <> 'hear')`,
    );
    await runner.query(
      `create policy booked on visits for insert to stegvis_app
         with check (${ASSIGNED} and ${IN_DOMAIN} and booked_by = ${ME} and state = 'planned' and version = 1
                     and receiver_id = (select o.organisation_id from openings o where o.id = opening_id)
                     and (proposal_id is null or exists (select 1 from proposals p where p.id = proposal_id and p.opening_id = visits.opening_id and p.consent_id = visits.consent_id and p.state = 'accepted')))`,
    );
    await runner.query(
      `create policy moved_by_staff on visits for update to stegvis_app using (${ASSIGNED}) with check (${ASSIGNED} and ${IN_DOMAIN})`,
    );
    await runner.query(
      `create policy moved_by_herself on visits for update to stegvis_app using (${HERSELF}) with check (${HERSELF} and ${IN_DOMAIN} and state in ('cancelled', 'done'))`,
    );
    // What was called off or missed is not moved again, by nobody.
    await runner.query(
      `create policy while_it_lasts on visits as restrictive for update to stegvis_app using (state in ('planned', 'done')) with check (version > 1)`,
    );
    await runner.query(
      `create policy told_by_staff on visit_events for insert to stegvis_app
         with check (${ASSIGNED} and ${IN_DOMAIN} and said_by = ${ME} and side = 'staff' and act in ('book', 'change', 'cancel', 'hold', 'hear', 'miss'))`,
    );
    await runner.query(
      `create policy told_by_herself on visit_events for insert to stegvis_app
         with check (${HERSELF} and ${IN_DOMAIN} and said_by = ${ME} and side = 'participant' and act in ('decline', 'tell'))`,
    );
    await runner.query(
      `grant select, insert, update (day, starts, minutes, place, companion, directions, changed_at, state, version) on visits to stegvis_app`,
    );
    await runner.query(`grant select, insert on visit_events to stegvis_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table visit_events, visits`);
    await runner.query(`drop extension btree_gist`);
  }
}
