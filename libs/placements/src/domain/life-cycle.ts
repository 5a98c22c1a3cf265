import type { Role } from '@stegvis/platform';
import type { GuardName } from './life-cycle-guards';

export const PROPOSAL_STATES = [
  'asked',
  'considering',
  'presented',
  'accepted',
  'declined',
  'not_now',
  'withdrawn',
  'expired',
  'closed',
] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export const PROPOSAL_ACTS = [
  'propose',
  'yes',
  'maybe',
  'ask_someone',
  'no',
  'welcome',
  'turn_down',
  'withdraw',
  'expire',
  'close',
] as const;
export type ProposalAct = (typeof PROPOSAL_ACTS)[number];

/** Who takes an act: a role, whoever opens the link of the mail to the employer, or the clock and what follows from another fact. */
export type Taker = Role | 'mail_link' | 'system';

/** One line of the life cycle: in these states this act is open to these takers while no guard refuses. */
export interface Edge {
  readonly act: ProposalAct;
  /** `none`: there is no proposal yet. */
  readonly from: readonly (ProposalState | 'none')[];
  readonly to: ProposalState;
  readonly who: readonly Taker[];
  readonly guards: readonly GuardName[];
}

/** Who proposes; row-level security narrows each to the persons whom she is assigned to. */
export const PROPOSERS: readonly Role[] = ['supervisor', 'job_consultant'];

/** Who answers for an employer, signed in. */
export const EMPLOYERS: readonly Role[] = ['employer_contact', 'hr_officer'];

const ANSWERERS: readonly Taker[] = [...EMPLOYERS, 'mail_link'];

/** Who gives her answer: she herself, who represents her in scope, or staff who write down what she said. */
export const HER_VOICES: readonly Role[] = ['participant', 'representative', ...PROPOSERS];

/** States in which something is still to come; a person has at most one proposal of an opening in these. */
export const OPEN_STATES: readonly ProposalState[] = ['asked', 'considering', 'presented', 'accepted'];

/** States in which somebody is waited for. */
const WAITING: readonly ProposalState[] = ['asked', 'considering', 'presented'];

/**
 * The life cycle of a proposal. Guards, what the screens offer, docs/proposal-life-cycle.md, the constraint of the history
 * and the tests all come from this table or are compared with it; nothing else may move a proposal. Her yes presents her
 * at once: nothing waits for a press that has no more to decide. What was agreed to meet can still be taken back by her
 * and by staff, which frees the seat.
 */
export const LIFE_CYCLE: readonly Edge[] = [
  {
    act: 'propose',
    from: ['none'],
    to: 'asked',
    who: PROPOSERS,
    guards: ['open-to-participants', 'seat-left', 'day-to-come', 'wording-approved'],
  },
  {
    act: 'yes',
    from: ['asked', 'considering'],
    to: 'presented',
    who: HER_VOICES,
    guards: [
      'in-time',
      'open-to-participants',
      'seat-left',
      'wording-approved',
      'consent-holds',
      'may-be-shown',
    ],
  },
  {
    act: 'maybe',
    from: ['asked', 'considering'],
    to: 'considering',
    who: HER_VOICES,
    guards: ['in-time'],
  },
  {
    act: 'ask_someone',
    from: ['asked', 'considering'],
    to: 'considering',
    who: ['participant'],
    guards: ['in-time'],
  },
  {
    act: 'no',
    from: OPEN_STATES,
    to: 'declined',
    who: HER_VOICES,
    guards: [],
  },
  { act: 'welcome', from: ['presented'], to: 'accepted', who: ANSWERERS, guards: ['in-time', 'seat-left'] },
  { act: 'turn_down', from: ['presented'], to: 'not_now', who: ANSWERERS, guards: ['in-time'] },
  { act: 'withdraw', from: OPEN_STATES, to: 'withdrawn', who: PROPOSERS, guards: [] },
  { act: 'expire', from: WAITING, to: 'expired', who: ['system'], guards: ['day-over'] },
  { act: 'close', from: OPEN_STATES, to: 'closed', who: ['system'], guards: [] },
];

/** The line for an act in a state; null when the act is not open there to anybody. */
export const edgeOf = (act: ProposalAct, state: ProposalState | 'none'): Edge | null =>
  LIFE_CYCLE.find((edge) => edge.act === act && edge.from.includes(state)) ?? null;

/** The acts that a taker may try in a state, in the order of the table. */
export const actsOf = (taker: Taker, state: ProposalState | 'none'): readonly ProposalAct[] =>
  PROPOSAL_ACTS.filter((act) => edgeOf(act, state)?.who.includes(taker));
