import type { Role } from '@stegvis/platform';
import type { GuardName } from './life-cycle-guards';

export const CALL_OFF_STATES = ['requested', 'approved', 'refused', 'withdrawn', 'paid_back'] as const;
export type CallOffState = (typeof CALL_OFF_STATES)[number];

export const CALL_OFF_ACTS = ['request', 'approve', 'refuse', 'withdraw', 'pay_back'] as const;
export type CallOffAct = (typeof CALL_OFF_ACTS)[number];

/** One line of the life cycle: in these states this act is open to these roles while no guard refuses. */
export interface Edge {
  readonly act: CallOffAct;
  /** `none`: nothing has been asked for yet. */
  readonly from: readonly (CallOffState | 'none')[];
  readonly to: CallOffState;
  readonly who: readonly Role[];
  readonly guards: readonly GuardName[];
}

/** Who works with funding; row-level security narrows each to her department, or to the rounds that are her committee's. */
export const FUNDERS: readonly Role[] = ['hr_officer', 'coordinator'];

/** States that hold an amount of the line: asked for, or called off. What is paid back of a call-off is free again. */
export const HOLDING_STATES: readonly CallOffState[] = ['requested', 'approved', 'paid_back'];

/**
 * The life cycle of a call-off. Guards, what the screens offer, docs/call-off-life-cycle.md, the constraint of the history
 * and the tests all come from this table or are compared with it; nothing else may move a call-off.
 */
export const LIFE_CYCLE: readonly Edge[] = [
  {
    act: 'request',
    from: ['none'],
    to: 'requested',
    who: FUNDERS,
    guards: ['line-granted', 'fits-line', 'within-remaining'],
  },
  { act: 'approve', from: ['requested'], to: 'approved', who: FUNDERS, guards: ['second-person'] },
  { act: 'refuse', from: ['requested'], to: 'refused', who: FUNDERS, guards: ['second-person'] },
  { act: 'withdraw', from: ['requested'], to: 'withdrawn', who: FUNDERS, guards: [] },
  { act: 'pay_back', from: ['approved'], to: 'paid_back', who: FUNDERS, guards: ['within-call-off'] },
];

/** The line for an act in a state; null when the act is not open there to anybody. */
export const edgeOf = (act: CallOffAct, state: CallOffState | 'none'): Edge | null =>
  LIFE_CYCLE.find((edge) => edge.act === act && edge.from.includes(state)) ?? null;

/** The acts that a role may try in a state, in the order of the table. */
export const actsOf = (role: Role, state: CallOffState | 'none'): readonly CallOffAct[] =>
  CALL_OFF_ACTS.filter((act) => edgeOf(act, state)?.who.includes(role));
