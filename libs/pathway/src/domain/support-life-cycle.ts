import type { Role } from '@stegvis/platform';

export const SUPPORT_STATES = ['open', 'closed'] as const;
export type SupportState = (typeof SUPPORT_STATES)[number];

export const SUPPORT_ACTS = ['open', 'contact', 'hand_over', 'close'] as const;
export type SupportAct = (typeof SUPPORT_ACTS)[number];

/** One line of the life cycle: in this state this act is open to these roles. */
export interface SupportEdge {
  readonly act: SupportAct;
  /** `none`: there is no support yet. */
  readonly from: readonly (SupportState | 'none')[];
  readonly to: SupportState;
  readonly who: readonly Role[];
  readonly guards: readonly string[];
}

/** Who gives and keeps it; row-level security narrows each to the persons whom she is assigned to. */
export const SUPPORT_STAFF: readonly Role[] = ['supervisor', 'job_consultant'];

/** What each guard says; the input check and a constraint hold it. */
export const SUPPORT_GUARDS: Readonly<Record<string, { readonly sentence: string }>> = {
  'supporter-named': { sentence: 'A supporter who can work and a day of contact are named (R-016).' },
  'review-noted': { sentence: 'A review is written down; no day closes it by itself (R-017).' },
};

/**
 * The life cycle of continued support. Operations, what the screens offer, docs/support-life-cycle.md, the constraint of the
 * history and the tests all come from this table or are compared with it.
 */
export const SUPPORT_LIFE_CYCLE: readonly SupportEdge[] = [
  { act: 'open', from: ['none'], to: 'open', who: SUPPORT_STAFF, guards: ['supporter-named'] },
  { act: 'contact', from: ['open'], to: 'open', who: SUPPORT_STAFF, guards: [] },
  { act: 'hand_over', from: ['open'], to: 'open', who: SUPPORT_STAFF, guards: ['supporter-named'] },
  { act: 'close', from: ['open'], to: 'closed', who: SUPPORT_STAFF, guards: ['review-noted'] },
];

/** The line for an act in a state; null when the act is not open there to anybody. */
export const supportEdgeOf = (act: SupportAct, state: SupportState | 'none'): SupportEdge | null =>
  SUPPORT_LIFE_CYCLE.find((edge) => edge.act === act && edge.from.includes(state)) ?? null;

/** The acts that a role may try in a state, in the order of the table. */
export const supportActsOf = (role: Role, state: SupportState): readonly SupportAct[] =>
  SUPPORT_ACTS.filter((act) => supportEdgeOf(act, state)?.who.includes(role));
