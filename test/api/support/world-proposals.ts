import { newId } from '@stegvis/platform';
import type { Column } from './operation-roles';
import type { SmallWorld } from './small-world';
import { secretOf } from './world-people';

/** Proposals to the participant `assigned`: one that waits for her, one to take back, and one each that the café and the department are asked about. */
export interface WorldProposals {
  readonly toAnswer: string;
  readonly toWithdraw: string;
  readonly cafeHandle: string;
  readonly departmentHandle: string;
}

type Looked = Pick<SmallWorld, 'look' | 'participants' | 'people' | 'places' | 'openings' | 'consents'>;

/** Made past row-level security, each with its match and a line of history that she was helped with. */
export const makeProposals = async (world: Looked): Promise<WorldProposals> => {
  const { openings, consents } = world;
  const make = async (openingId: string, consentHandle: string, state: 'asked' | 'presented') => {
    const [id, handle] = [newId(), newId()];
    await world.look(
      `insert into proposals (id, handle, domain_id, participant_id, municipality_code, opening_id, receiver_id, consent_id, presentation_id, answer_by, proposed_by, proposed_by_name, state)
       select $1, $2, p.domain_id, p.id, o.municipality_code, o.id, c.receiver_id, c.id,
         (select w.id from presentations w where w.participant_id = p.id order by w.sequence limit 1), current_date + 3, $6, 'Prov consultant', $7
       from participants p, openings o, consents c where p.id = $3 and o.id = $4 and c.handle = $5`,
      [
        id,
        handle,
        world.participants.assigned,
        openingId,
        consentHandle,
        world.people.consultant.membershipId,
        state,
      ],
    );
    await world.look(
      `insert into proposal_matches (proposal_id, domain_id, participant_id, model_version, parameter_digest, inputs_hash, inputs, record)
       select id, domain_id, participant_id, 1, 'prov', 'prov', '{}', '{}' from proposals where id = $1`,
      [id],
    );
    await world.look(
      `insert into proposal_events (id, domain_id, participant_id, proposal_id, version, act, from_state, to_state, side, helped_by, witness, said_by, said_by_name)
       select $2, domain_id, participant_id, id, 1, 'propose', 'none', 'asked', 'staff', $3, $3, proposed_by, proposed_by_name from proposals where id = $1`,
      [id, newId(), secretOf('assigned')],
    );
    return { id, handle };
  };
  const toAnswer = await make(openings.otherPublished, consents.cafeHandle, 'asked');
  const toWithdraw = await make(openings.unapproved, consents.cafeHandle, 'asked');
  const cafe = await make(openings.paused, consents.cafeHandle, 'presented');
  const department = await make(openings.hrPublished, consents.departmentHandle, 'presented');
  return {
    toAnswer: toAnswer.id,
    toWithdraw: toWithdraw.id,
    cafeHandle: cafe.handle,
    departmentHandle: department.handle,
  };
};

/** A proposal with the version that it has now. */
const at = async (world: SmallWorld, id: string) => {
  const [row] = await world.look<{ version: number }>(`select version from proposals where id = $1`, [id]);
  return { expectedVersion: row?.version ?? 1, proposalId: id };
};

const key = () => ({ idempotencyKey: newId() });

interface Asked {
  readonly world: SmallWorld;
  readonly role: Column;
}

/** Of proposals: minimal variables that every allowed role could succeed with, by field. */
export const VALID_PROPOSALS: Readonly<
  Record<string, (asked: Asked) => Promise<Record<string, unknown>> | Record<string, unknown>>
> = {
  proposalDraft: ({ world }) => ({
    participantId: world.participants.assigned,
    openingId: world.openings.published,
  }),
  propose: ({ world }) => ({
    input: { ...key(), participantId: world.participants.assigned, openingId: world.openings.published },
  }),
  answerProposal: async ({ world }) => ({
    input: { ...key(), answer: 'maybe', easy: true, ...(await at(world, world.proposals.toAnswer)) },
  }),
  recordProposalAnswer: async ({ world }) => ({
    input: {
      ...key(),
      answer: 'maybe',
      how: 'oral',
      witness: 'Per',
      easy: true,
      ...(await at(world, world.proposals.toAnswer)),
    },
  }),
  representedProposals: ({ world }) => ({ participantId: world.participants.assigned }),
  withdrawProposal: async ({ world }) => ({
    input: { ...key(), ...(await at(world, world.proposals.toWithdraw)), reasonCode: 'mistake' },
  }),
  presentedProposals: () => ({ first: 50 }),
  replyToProposal: ({ world, role }) => ({
    input: {
      ...key(),
      welcome: true,
      id: role === 'hr_officer' ? world.proposals.departmentHandle : world.proposals.cafeHandle,
    },
  }),
  // Unknown links are counted against the address, and every role has the same here.
  linkedProposal: async ({ world }) => {
    await world.look(`delete from sign_in_attempts where kind = 'code'`);
    return { token: 'not-a-token' };
  },
  replyByLink: async ({ world }) => {
    await world.look(`delete from sign_in_attempts where kind = 'code'`);
    return { input: { ...key(), token: 'not-a-token', welcome: true } };
  },
};
