import type { Role } from '@stegvis/platform';
import type { VisitGuardName } from './visit-guards';

/** The small steps before a placement: looking at a place, and trying it for a day. */
export const VISIT_KINDS = ['study_visit', 'try_out_day'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

export const VISIT_STATES = ['planned', 'done', 'cancelled', 'missed'] as const;
export type VisitState = (typeof VISIT_STATES)[number];

export const VISIT_ACTS = ['book', 'change', 'cancel', 'decline', 'hold', 'hear', 'miss', 'tell'] as const;
export type VisitAct = (typeof VISIT_ACTS)[number];

/** How it was; one of three, good first. */
export const FACES = ['good', 'so_so', 'bad'] as const;
export type Face = (typeof FACES)[number];

/** Why a visit was called off or did not come about, one tap. */
export const VISIT_REASONS = ['her_wish', 'illness', 'journey', 'workplace', 'other'] as const;
export type VisitReason = (typeof VISIT_REASONS)[number];

/** One line of the life cycle: in these states this act is open to these roles while no guard refuses. */
export interface VisitEdge {
  readonly act: VisitAct;
  /** `none`: there is no visit yet. */
  readonly from: readonly (VisitState | 'none')[];
  readonly to: VisitState;
  readonly who: readonly Role[];
  readonly guards: readonly VisitGuardName[];
}

/** Who books; row-level security narrows each to the persons whom she is assigned to. */
export const VISIT_STAFF: readonly Role[] = ['supervisor', 'job_consultant'];

/** States in which something of a visit may still be said. */
const TOLD: readonly VisitState[] = ['planned', 'done'];

/**
 * The life cycle of a study visit or a try-out day. Guards, what the screens offer, docs/visit-life-cycle.md, the
 * constraint of the history and the tests all come from this table or are compared with it. A face closes the visit by
 * itself: whoever says how it was has been there.
 */
export const VISIT_LIFE_CYCLE: readonly VisitEdge[] = [
  {
    act: 'book',
    from: ['none'],
    to: 'planned',
    who: VISIT_STAFF,
    guards: ['agreed', 'opening-in-use', 'still-to-come'],
  },
  { act: 'change', from: ['planned'], to: 'planned', who: VISIT_STAFF, guards: ['still-to-come'] },
  { act: 'cancel', from: ['planned'], to: 'cancelled', who: VISIT_STAFF, guards: [] },
  { act: 'decline', from: ['planned'], to: 'cancelled', who: ['participant'], guards: [] },
  { act: 'hold', from: TOLD, to: 'done', who: VISIT_STAFF, guards: ['begun'] },
  { act: 'hear', from: TOLD, to: 'done', who: VISIT_STAFF, guards: ['begun'] },
  { act: 'miss', from: ['planned'], to: 'missed', who: VISIT_STAFF, guards: ['begun'] },
  { act: 'tell', from: TOLD, to: 'done', who: ['participant'], guards: ['begun'] },
];

/** The line for an act in a state; null when the act is not open there to anybody. */
export const visitEdgeOf = (act: VisitAct, state: VisitState | 'none'): VisitEdge | null =>
  VISIT_LIFE_CYCLE.find((edge) => edge.act === act && edge.from.includes(state)) ?? null;

/** The acts that a role may take now on a visit in a state, in the order of the table. */
export const visitActsOf = (role: Role, state: VisitState, begun: boolean): readonly VisitAct[] =>
  VISIT_ACTS.filter((act) => {
    const edge = visitEdgeOf(act, state);
    return edge?.who.includes(role) && (begun || !edge.guards.includes('begun'));
  });
