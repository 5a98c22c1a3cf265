import { newId } from '@stegvis/platform';
import type { Column } from './operation-roles';
import type { SmallWorld } from './small-world';
import { presentedOf, secretOf } from './world-people';

/** Agreements of the participant `assigned`, each of a placement of its own, and a placement that has none. */
export interface WorldAgreements {
  readonly toMake: string;
  readonly toEdit: string;
  readonly toCallOff: string;
  readonly toAnswer: string;
  readonly toRepresent: string;
  readonly cafeHandle: string;
  readonly departmentHandle: string;
}

type Looked = Pick<SmallWorld, 'look' | 'participants' | 'people' | 'places' | 'openings' | 'consents'>;

const WORDS = {
  place: 'Kaféet',
  tasks: 'Duka fram',
  easyTasks: 'Du dukar fram.',
  contact: 'Sara',
  incidentContact: 'Sara',
  supporter: 'Per',
  fallback: 'Vi pratar om det.',
  easyFallback: 'Du kan sluta.',
  notes: '',
  minor: false,
};

/** Made past row-level security, after the placements: each at hours of its own, with a line of history that she was helped with. */
export const makeAgreements = async (world: Looked): Promise<WorldAgreements> => {
  const consultant = world.people.consultant.membershipId;
  let made = 0;
  const place = async (openingId: string): Promise<string> => {
    const id = newId();
    made += 1;
    await world.look(
      `insert into placements (id, domain_id, participant_id, opening_id, receiver_id, step, seat, from_day, contact, with_children, planned_by, planned_by_name)
       select $1, p.domain_id, p.id, o.id, o.organisation_id, 'individual_placement', $4, current_date + 5, 'Sara', false, $5, 'Prov consultant'
       from participants p, openings o where p.id = $2 and o.id = $3`,
      [id, world.participants.assigned, openingId, 20 + made, consultant],
    );
    await world.look(
      `insert into placement_hours (id, domain_id, participant_id, placement_id, opening_id, seat, weekday, hours, days)
       select $2, domain_id, participant_id, id, opening_id, seat, 1, int4range($3::int, $3::int + 5), daterange(from_day, null) from placements where id = $1`,
      [id, newId(), made * 10],
    );
    await world.look(
      `insert into placement_events (id, domain_id, participant_id, placement_id, version, act, from_state, to_state, said_by, said_by_name)
       select $2, domain_id, participant_id, id, 1, 'plan', 'none', 'planned', planned_by, planned_by_name from placements where id = $1`,
      [id, newId()],
    );
    return id;
  };
  const make = async (waitsFor: string | null, openingId = world.openings.paused) => {
    const [id, handle, placement] = [newId(), newId(), await place(openingId)];
    await world.look(
      `insert into agreements (id, handle, domain_id, participant_id, placement_id, opening_id, receiver_id, consent_id, template, parties, waits_for, made_by, made_by_name, state)
       select $1, $2, p.domain_id, p.participant_id, p.id, p.opening_id, p.receiver_id,
         (select c.id from consents c join consent_answers y on y.consent_id = c.id and y.answer = 'yes' where c.participant_id = p.participant_id and c.receiver_id = p.receiver_id
          order by c.purpose <> 'individual_placement', c.id limit 1),
         'placement-1', case when $4::text is null then '{}' else array['participant', 'representative', 'employer', 'municipality'] end, $4, $5, 'Prov consultant', case when $4 is null then 'draft' else 'sent' end
       from placements p where p.id = $3`,
      [id, handle, placement, waitsFor, consultant],
    );
    await world.look(
      `insert into agreement_versions (id, domain_id, participant_id, agreement_id, content_version, content, digest, small, written_by, written_by_name)
       select $2, a.domain_id, a.participant_id, a.id, 1,
         $3::jsonb || jsonb_build_object('fromDay', p.from_day, 'lastDay', null, 'week', jsonb_build_array(jsonb_build_object('weekday', 'mon', 'from', lower(h.hours), 'to', upper(h.hours)))),
         repeat('0', 64), false, a.made_by, a.made_by_name from agreements a join placements p on p.id = a.placement_id join placement_hours h on h.placement_id = p.id where a.id = $1`,
      [id, newId(), JSON.stringify({ ...WORDS, notes: presentedOf('assigned') })],
    );
    await world.look(
      `insert into agreement_events (id, domain_id, participant_id, agreement_id, version, act, from_state, to_state, side, content_version, witness, helped_by, said_by, said_by_name)
       select $2, domain_id, participant_id, id, 1, 'make', 'none', 'draft', 'staff', 1, $3, $3, made_by, made_by_name from agreements where id = $1`,
      [id, newId(), secretOf('assigned')],
    );
    return { id, handle };
  };
  return {
    toMake: await place(world.openings.paused),
    toEdit: (await make(null)).id,
    toCallOff: (await make(null)).id,
    toAnswer: (await make('participant')).id,
    toRepresent: (await make('representative')).id,
    cafeHandle: (await make('employer')).handle,
    departmentHandle: (await make('employer', world.openings.hrPublished)).handle,
  };
};

const at = async (world: SmallWorld, column: 'id' | 'handle', value: string) => {
  const [row] = await world.look<{ version: number }>(
    `select content_version as version from agreements where ${column} = $1`,
    [value],
  );
  return { idempotencyKey: newId(), expectedVersion: row?.version ?? 1 };
};
const of = async (world: SmallWorld, agreementId: string) => ({
  ...(await at(world, 'id', agreementId)),
  agreementId,
});

interface Asked {
  readonly world: SmallWorld;
  readonly role: Column;
}

/** Of agreements: minimal variables that every allowed role could succeed with, by field. */
export const VALID_AGREEMENTS: Readonly<
  Record<string, (asked: Asked) => Promise<Record<string, unknown>> | Record<string, unknown>>
> = {
  makeAgreement: ({ world }) => ({
    input: { idempotencyKey: newId(), placementId: world.agreements.toMake },
  }),
  editAgreement: async ({ world }) => ({
    input: { ...(await of(world, world.agreements.toEdit)), ...WORDS },
  }),
  sendAgreement: async ({ world }) => ({ input: await of(world, world.agreements.toEdit) }),
  recordAgreementAnswer: async ({ world }) => ({
    input: { ...(await of(world, world.agreements.toAnswer)), answer: 'talked' },
  }),
  callOffAgreement: async ({ world }) => ({
    input: { ...(await of(world, world.agreements.toCallOff)), reasonCode: 'other' },
  }),
  answerAgreement: async ({ world, role }) => {
    const { toAnswer, toRepresent } = world.agreements;
    return {
      input: { ...(await of(world, role === 'representative' ? toRepresent : toAnswer)), answer: 'not_now' },
    };
  },
  representedAgreements: ({ world }) => ({ participantId: world.participants.assigned }),
  presentedAgreements: () => ({ first: 50 }),
  replyToAgreement: async ({ world, role }) => {
    const { cafeHandle, departmentHandle } = world.agreements;
    const id = role === 'hr_officer' ? departmentHandle : cafeHandle;
    return { input: { ...(await at(world, 'handle', id)), id, yes: false } };
  },
  // Unknown links are counted against the address, and every role has the same here.
  linkedAgreement: async ({ world }) => {
    await world.look(`delete from sign_in_attempts where kind = 'code'`);
    return { token: 'not-a-token' };
  },
  approveByLink: async ({ world }) => {
    await world.look(`delete from sign_in_attempts where kind = 'code'`);
    return { input: { idempotencyKey: newId(), token: 'not-a-token', expectedVersion: 1, yes: true } };
  },
};
