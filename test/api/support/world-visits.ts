import { newId } from '@stegvis/platform';
import { dayIn } from '../../worlds/day-in';
import type { Column } from './operation-roles';
import type { SmallWorld } from './small-world';
import { presentedOf, secretOf } from './world-people';

/** Visits of the participant `assigned`: one to come that she may decline and staff change, one that has been, and one each that the café and the department expect. */
export interface WorldVisits {
  readonly toChange: string;
  readonly toAnswer: string;
  readonly toRecord: string;
}

type Looked = Pick<SmallWorld, 'look' | 'participants' | 'people' | 'openings'>;

/** Made past row-level security, each with a line of history that she was helped with. */
export const makeVisits = async (world: Looked): Promise<WorldVisits> => {
  const make = async (openingId: string, days: number): Promise<string> => {
    const id = newId();
    await world.look(
      `insert into visits (id, domain_id, participant_id, opening_id, receiver_id, kind, day, starts, minutes, place, companion, directions, booked_by, booked_by_name)
       select $1, p.domain_id, p.id, o.id, o.organisation_id, 'study_visit', current_date + $4::int, '09:00', 60, 'Entrén ' || $6, $7, $7, $5, 'Prov consultant'
       from participants p, openings o where p.id = $2 and o.id = $3`,
      [
        id,
        world.participants.assigned,
        openingId,
        days,
        world.people.consultant.membershipId,
        presentedOf('assigned'),
        secretOf('assigned'),
      ],
    );
    await world.look(
      `insert into visit_events (id, domain_id, participant_id, visit_id, version, act, from_state, to_state, side, helped_by, said_by, said_by_name)
       select $2, domain_id, participant_id, id, 1, 'book', 'none', 'planned', 'staff', $3, booked_by, booked_by_name from visits where id = $1`,
      [id, newId(), secretOf('assigned')],
    );
    return id;
  };
  const { openings } = world;
  const toChange = await make(openings.published, 20);
  await make(openings.paused, 21);
  await make(openings.hrPublished, 22);
  return {
    toChange,
    toAnswer: await make(openings.otherPublished, -3),
    toRecord: await make(openings.otherPublished, -4),
  };
};

/** A visit with the version that it has now. */
const at = async (world: SmallWorld, visitId: string) => {
  const [row] = await world.look<{ version: number }>(`select version from visits where id = $1`, [visitId]);
  return { expectedVersion: row?.version ?? 1, visitId };
};

const key = () => ({ idempotencyKey: newId() });
const terms = { minutes: 60, place: 'Entrén', companion: 'Sara', directions: 'Buss 3' };

/** Each booking at a day of its own: nobody is due at two visits at once. */
let booked = 30;

interface Asked {
  readonly world: SmallWorld;
  readonly role: Column;
}

/** Of visits: minimal variables that every allowed role could succeed with, by field. */
export const VALID_VISITS: Readonly<
  Record<string, (asked: Asked) => Promise<Record<string, unknown>> | Record<string, unknown>>
> = {
  bookVisit: ({ world }) => ({
    input: {
      ...key(),
      ...terms,
      participantId: world.participants.assigned,
      openingId: world.openings.published,
      kind: 'study_visit',
      day: dayIn((booked += 1)),
      starts: '13:00',
    },
  }),
  changeVisit: async ({ world }) => ({
    input: {
      ...key(),
      ...terms,
      ...(await at(world, world.visits.toChange)),
      day: dayIn(25),
      starts: '10:00',
    },
  }),
  recordVisit: async ({ world }) => ({
    input: { ...key(), ...(await at(world, world.visits.toRecord)), outcome: 'hold', face: 'good' },
  }),
  answerVisit: async ({ world }) => ({
    input: { ...key(), ...(await at(world, world.visits.toAnswer)), answer: 'so_so' },
  }),
  presentedVisits: () => ({ first: 50 }),
  presentedPlacements: () => ({ first: 50 }),
};
