import type { Role } from '@stegvis/platform';
import type { AgreementGuardName } from './agreement-guards';

export const AGREEMENT_STATES = [
  'draft',
  'sent',
  'agreed',
  'superseded',
  'ended',
  'called_off',
  'closed',
] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

export const AGREEMENT_ACTS = [
  'make',
  'edit',
  'send',
  'approve',
  'agree',
  'not_now',
  'wonder',
  'talk',
  'call_off',
  'close',
  'end',
  'supersede',
] as const;
export type AgreementAct = (typeof AGREEMENT_ACTS)[number];

/** Why staff call off an agreement that is not agreed; one tap. */
export const AGREEMENT_REASONS = ['her_wish', 'workplace', 'other_place', 'new_text', 'other'] as const;
export type AgreementReason = (typeof AGREEMENT_REASONS)[number];

/** Who takes an act: a role that is signed in, the link of a mail, or the database itself. */
export type AgreementTaker = Role | 'mail_link' | 'system';

/** One line of the life cycle: in this state this act is open to these takers while no guard refuses. */
export interface AgreementEdge {
  readonly act: AgreementAct;
  /** `none`: there is no agreement yet. */
  readonly from: readonly (AgreementState | 'none')[];
  readonly to: AgreementState;
  readonly who: readonly AgreementTaker[];
  readonly guards: readonly AgreementGuardName[];
}

/** Who makes agreements, speaks for the municipality, and writes down what a party said elsewhere. */
export const AGREEMENT_STAFF = ['supervisor', 'job_consultant'] as const satisfies readonly Role[];
const PARTIES: readonly AgreementTaker[] = [
  'participant',
  'representative',
  'employer_contact',
  'hr_officer',
  'mail_link',
  ...AGREEMENT_STAFF,
];

/**
 * The life cycle of an agreement. Guards, what the screens offer, docs/agreement-life-cycle.md, the constraint of the history
 * and the tests all come from this table or are compared with it. An approval that is not the last is `approve`; the last
 * one is `agree`, that of the municipality, when the rules are held against the text once more. What the database does by itself is `close`, `end` and `supersede`.
 */
export const AGREEMENT_LIFE_CYCLE: readonly AgreementEdge[] = [
  {
    act: 'make',
    from: ['none'],
    to: 'draft',
    who: AGREEMENT_STAFF,
    guards: ['placement-open', 'consent-holds'],
  },
  { act: 'edit', from: ['draft'], to: 'draft', who: AGREEMENT_STAFF, guards: ['placement-open'] },
  { act: 'edit', from: ['sent'], to: 'sent', who: AGREEMENT_STAFF, guards: ['placement-open'] },
  { act: 'send', from: ['draft'], to: 'sent', who: AGREEMENT_STAFF, guards: ['consent-holds', 'rules-kept'] },
  { act: 'approve', from: ['sent'], to: 'sent', who: PARTIES, guards: ['turn-come', 'consent-holds'] },
  {
    act: 'agree',
    from: ['sent'],
    to: 'agreed',
    who: AGREEMENT_STAFF,
    guards: ['turn-come', 'consent-holds', 'rules-kept'],
  },
  { act: 'not_now', from: ['sent'], to: 'sent', who: PARTIES, guards: ['turn-come'] },
  { act: 'wonder', from: ['sent'], to: 'sent', who: ['participant'], guards: [] },
  { act: 'wonder', from: ['agreed'], to: 'agreed', who: ['participant'], guards: [] },
  { act: 'talk', from: ['sent'], to: 'sent', who: AGREEMENT_STAFF, guards: [] },
  { act: 'talk', from: ['agreed'], to: 'agreed', who: AGREEMENT_STAFF, guards: [] },
  { act: 'call_off', from: ['draft', 'sent'], to: 'called_off', who: AGREEMENT_STAFF, guards: [] },
  { act: 'close', from: ['draft', 'sent'], to: 'closed', who: ['system'], guards: [] },
  { act: 'end', from: ['agreed'], to: 'ended', who: ['system'], guards: [] },
  { act: 'supersede', from: ['agreed'], to: 'superseded', who: ['system'], guards: [] },
];

/** The line for an act in a state; null when the act is not open there to anybody. */
export const agreementEdgeOf = (act: AgreementAct, state: AgreementState | 'none'): AgreementEdge | null =>
  AGREEMENT_LIFE_CYCLE.find((edge) => edge.act === act && edge.from.includes(state)) ?? null;

/** The acts that somebody may try in a state, in the order of the table. */
export const agreementActsOf = (taker: AgreementTaker, state: AgreementState): readonly AgreementAct[] =>
  AGREEMENT_ACTS.filter((act) => agreementEdgeOf(act, state)?.who.includes(taker));
