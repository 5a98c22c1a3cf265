import type { Role } from '@stegvis/platform';
import type { FollowUpGuardName } from './follow-up-guards';

/** `coming` and `open` and `closed` follow from the window and the placement; `recorded` from a record of staff. */
export const FOLLOW_UP_STATES = ['coming', 'open', 'closed', 'recorded'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

export const FOLLOW_UP_ACTS = ['open', 'close', 'tell', 'reply', 'record', 'correct'] as const;
export type FollowUpAct = (typeof FOLLOW_UP_ACTS)[number];

/** A link of a mail answers without a membership, and the calendar moves without anybody. */
export type FollowUpTaker = Role | 'mail_link' | 'calendar';

/** One line of the life cycle: in this state this act is open to these while no guard refuses. */
export interface FollowUpEdge {
  readonly act: FollowUpAct;
  readonly from: readonly FollowUpState[];
  readonly to: FollowUpState;
  readonly who: readonly FollowUpTaker[];
  readonly guards: readonly FollowUpGuardName[];
}

const STAFF: readonly Role[] = ['supervisor', 'job_consultant'];

/**
 * The life cycle of a follow-up. Guards, what the screens offer, docs/follow-up-life-cycle.md, the constraint of the records
 * and the tests all come from this table or are compared with it. An answer after the record is kept, and asks for a new look.
 */
export const FOLLOW_UP_LIFE_CYCLE: readonly FollowUpEdge[] = [
  { act: 'open', from: ['coming'], to: 'open', who: ['calendar'], guards: [] },
  { act: 'close', from: ['open'], to: 'closed', who: ['calendar'], guards: [] },
  { act: 'tell', from: ['open'], to: 'open', who: ['participant'], guards: ['running', 'in-window'] },
  { act: 'tell', from: ['recorded'], to: 'recorded', who: ['participant'], guards: ['running', 'in-window'] },
  { act: 'reply', from: ['open'], to: 'open', who: ['mail_link'], guards: ['running', 'in-window'] },
  { act: 'reply', from: ['recorded'], to: 'recorded', who: ['mail_link'], guards: ['running', 'in-window'] },
  { act: 'record', from: ['open', 'closed'], to: 'recorded', who: STAFF, guards: ['held-by-now'] },
  { act: 'correct', from: ['recorded'], to: 'recorded', who: STAFF, guards: ['held-by-now'] },
];

/** The line for an act in a state; null when the act is not open there to anybody. */
export const followUpEdgeOf = (act: FollowUpAct, state: FollowUpState): FollowUpEdge | null =>
  FOLLOW_UP_LIFE_CYCLE.find((edge) => edge.act === act && edge.from.includes(state)) ?? null;

/** The acts that a role may try in a state, in the order of the table. */
export const followUpActsOf = (role: Role, state: FollowUpState): readonly FollowUpAct[] =>
  FOLLOW_UP_ACTS.filter((act) => followUpEdgeOf(act, state)?.who.includes(role));
