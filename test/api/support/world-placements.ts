import { newId } from '@stegvis/platform';
import { dayIn } from '../../worlds/day-in';
import type { Column } from './operation-roles';
import type { SmallWorld } from './small-world';
import { presentedOf, secretOf } from './world-people';
import { VALID_VISITS } from './world-visits';

/** Placements of the participant `assigned`: one that may start, one that may end, and one whose first follow-up is open. */
export interface WorldPlacements {
  readonly toStart: string;
  readonly toEnd: string;
  readonly toFollow: string;
}

type Looked = Pick<SmallWorld, 'look' | 'participants' | 'people' | 'openings' | 'places'>;

/** Made past row-level security, each at a seat and a day of the week of its own, under a yes to what the opening is. */
export const makePlacements = async (world: Looked): Promise<WorldPlacements> => {
  const consultant = world.people.consultant.membershipId;
  const consent = newId();
  await world.look(
    `with asked as (insert into consents (id, domain_id, participant_id, receiver_id, receiver_name, purpose, data_classes, valid_to, asked_by, asked_by_name)
       select $1, p.domain_id, p.id, $3, 'Mottagaren', 'individual_placement', '{C2}', current_date + 180, $4, 'Prov consultant' from participants p where p.id = $2 returning *)
     insert into consent_answers (id, domain_id, participant_id, consent_id, answer, how, shown_text, text_version, easy, said_by, said_by_name)
     select $5, domain_id, participant_id, id, 'yes', 'self', $6, '1', true, $4, 'Hon' from asked`,
    [
      consent,
      world.participants.assigned,
      world.places.cafe.id,
      consultant,
      newId(),
      presentedOf('assigned'),
    ],
  );
  const make = async (seat: number, state: 'planned' | 'active'): Promise<string> => {
    const id = newId();
    await world.look(
      `insert into placements (id, domain_id, participant_id, opening_id, receiver_id, step, seat, from_day, contact, incident_contact, with_children, planned_by, planned_by_name, state)
       select $1, p.domain_id, p.id, o.id, o.organisation_id, o.kind, $4, current_date - 5, $7, $7, false, $5, 'Prov consultant', $6
       from participants p, openings o where p.id = $2 and o.id = $3`,
      [id, world.participants.assigned, world.openings.paused, seat, consultant, state, secretOf('assigned')],
    );
    await world.look(
      `insert into placement_hours (id, domain_id, participant_id, placement_id, opening_id, seat, weekday, hours, days)
       select $2, domain_id, participant_id, id, opening_id, seat, least(5 + seat, 7), int4range(480 + 60 * seat, 540 + 60 * seat), daterange(from_day, null) from placements where id = $1`,
      [id, newId()],
    );
    await world.look(
      `insert into placement_events (id, domain_id, participant_id, placement_id, version, act, from_state, to_state, said_by, said_by_name)
       select $2, domain_id, participant_id, id, 1, 'plan', 'none', 'planned', planned_by, planned_by_name from placements where id = $1`,
      [id, newId()],
    );
    return id;
  };
  await world.look(`update openings set seats = 50 where id = any($1)`, [
    [world.openings.paused, world.openings.published],
  ]);
  const toFollow = await make(3, 'active');
  for (const [side, said] of [
    ['participant', consultant],
    ['employer', null],
  ])
    await world.look(
      `insert into follow_up_answers (id, domain_id, participant_id, placement_id, occasion, side, question, answer, helped_by, said_by, said_by_name)
       select $2, domain_id, participant_id, id, 'week_1', $3, 'tasks', 'good', case $3 when 'participant' then $4::text end, $5, case $3 when 'participant' then 'Hon' end from placements where id = $1`,
      [toFollow, newId(), side, secretOf('assigned'), said],
    );
  await world.look(
    `insert into follow_up_records (id, domain_id, participant_id, placement_id, occasion, version, act, from_state, to_state, held_on, took_part, how_it_goes, next_step, recorded_by, recorded_by_name)
     select $2, domain_id, participant_id, id, 'week_1', 1, 'record', 'open', 'recorded', current_date, '{participant}', $3, $3, $4, 'Prov consultant' from placements where id = $1`,
    [toFollow, newId(), secretOf('assigned'), consultant],
  );
  await world.look(
    `insert into follow_up_asks (id, domain_id, participant_id, placement_id, occasion, from_day, to_day)
     select $2, domain_id, participant_id, id, 'week_1', current_date - 1, current_date + 6 from placements where id = $1`,
    [toFollow, newId()],
  );
  return { toStart: await make(1, 'planned'), toEnd: await make(2, 'active'), toFollow };
};

const at = async (world: SmallWorld, placementId: string) => {
  const [row] = await world.look<{ version: number }>(`select version from placements where id = $1`, [
    placementId,
  ]);
  return { idempotencyKey: newId(), expectedVersion: row?.version ?? 1, placementId };
};

/** Each plan after the one before: nobody is due at two places at once. */
let planned = 30;
let moved = 40;

interface Asked {
  readonly world: SmallWorld;
  readonly role: Column;
}

/** Of visits and placements: minimal variables that every allowed role could succeed with, by field. */
export const VALID_STEPS: Readonly<
  Record<string, (asked: Asked) => Promise<Record<string, unknown>> | Record<string, unknown>>
> = {
  ...VALID_VISITS,
  seatCalendar: ({ world }) => ({ openingId: world.openings.published, day: dayIn(1) }),
  openingBoard: ({ world }) => ({ openingId: world.openings.published }),
  putOnShortList: ({ world }) => ({
    input: {
      idempotencyKey: newId(),
      participantId: world.participants.assigned,
      openingId: world.openings.published,
    },
  }),
  takeOffShortList: ({ world }) => ({
    input: {
      idempotencyKey: newId(),
      participantId: world.participants.assigned,
      openingId: world.openings.published,
    },
  }),
  planPlacement: ({ world }) => ({
    input: {
      idempotencyKey: newId(),
      contact: 'Sara',
      participantId: world.participants.assigned,
      openingId: world.openings.published,
      fromDay: dayIn((planned += 1)),
      lastDay: dayIn(planned),
      week: [{ weekday: 'mon', starts: '09:00', ends: '10:00' }],
    },
  }),
  startPlacement: async ({ world }) => ({
    input: {
      ...(await at(world, world.placements.toStart)),
      introducedOn: dayIn(-9),
      riskCheckedOn: dayIn(-9),
      incidentContact: 'Sara',
    },
  }),
  // A day of its own each time: the end that it has already is no move.
  movePlacementEnd: async ({ world }) => ({
    input: {
      ...(await at(world, world.placements.toEnd)),
      lastDay: dayIn((moved += 1)),
      reasonCode: 'her_wish',
    },
  }),
  endPlacement: async ({ world }) => ({
    input: { ...(await at(world, world.placements.toEnd)), lastDay: dayIn(-2), reasonCode: 'next_step' },
  }),
  recordFollowUp: async ({ world }) => {
    const [row] = await world.look<{ version: number }>(
      `select max(version) as version from follow_up_records where placement_id = $1`,
      [world.placements.toFollow],
    );
    return {
      input: {
        idempotencyKey: newId(),
        expectedVersion: row?.version ?? 0,
        placementId: world.placements.toFollow,
        occasion: 'week_1',
        heldOn: dayIn(0),
        tookPart: ['participant'],
        howItGoes: 'Bra',
      },
    };
  },
  answerFollowUp: ({ world }) => ({
    input: {
      idempotencyKey: newId(),
      helpedBy: 'Sara',
      placementId: world.placements.toFollow,
      occasion: 'week_1',
      question: 'together',
      answer: 'so_so',
    },
  }),
  // Unknown links are counted against the address, and every role has the same here.
  linkedFollowUp: async ({ world }) => {
    await world.look(`delete from sign_in_attempts where kind = 'code'`);
    return { token: 'not-a-token' };
  },
  replyToFollowUp: async ({ world }) => {
    await world.look(`delete from sign_in_attempts where kind = 'code'`);
    return { input: { idempotencyKey: newId(), token: 'not-a-token', tasks: 'good' } };
  },
};
