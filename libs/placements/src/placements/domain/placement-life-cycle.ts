import type { Role } from '@stegvis/platform';
import type { PlacementGuardName } from './placement-guards';

export const PLACEMENT_STATES = ['planned', 'active', 'ended', 'cancelled'] as const;
export type PlacementState = (typeof PLACEMENT_STATES)[number];

export const PLACEMENT_ACTS = ['plan', 'start', 'extend', 'shorten', 'end', 'cancel'] as const;
export type PlacementAct = (typeof PLACEMENT_ACTS)[number];

/** Why a placement ends, is not begun or ends on another day, one tap; said of a step forward and of a step back alike. */
export const PLACEMENT_REASONS = [
  'her_wish',
  'next_step',
  'other_place',
  'health',
  'workplace',
  'period_over',
  'other',
] as const;
export type PlacementReason = (typeof PLACEMENT_REASONS)[number];

/** Kinds of openings that are a placement without pay; an employment has facts and checks of its own. */
export const PLACEMENT_STEPS: readonly string[] = [
  'group_activity',
  'group_placement',
  'individual_placement',
  'work_trial',
  'workplace_learning',
];

/** Those that are day activity: they end on the day that a measure or an employment starts. */
export const DAY_ACTIVITY_STEPS: readonly string[] = [
  'group_activity',
  'group_placement',
  'individual_placement',
];

/** One line of the life cycle: in this state this act is open to these roles while no guard refuses. */
export interface PlacementEdge {
  readonly act: PlacementAct;
  /** `none`: there is no placement yet. */
  readonly from: readonly (PlacementState | 'none')[];
  readonly to: PlacementState;
  readonly who: readonly Role[];
  readonly guards: readonly PlacementGuardName[];
}

/** Who plans; row-level security narrows each to the persons whom she is assigned to. */
export const PLACEMENT_STAFF: readonly Role[] = ['supervisor', 'job_consultant'];

/**
 * The life cycle of a placement. Guards, what the screens offer, docs/placement-life-cycle.md, the constraint of the history
 * and the tests all come from this table or are compared with it. Planned and active hold a seat; ended and cancelled none.
 */
export const PLACEMENT_LIFE_CYCLE: readonly PlacementEdge[] = [
  {
    act: 'plan',
    from: ['none'],
    to: 'planned',
    who: PLACEMENT_STAFF,
    guards: ['opening-in-use', 'kind-unpaid', 'consent-holds'],
  },
  {
    act: 'start',
    from: ['planned'],
    to: 'active',
    who: PLACEMENT_STAFF,
    guards: ['consent-holds', 'agreement-settled', 'contact-named', 'introduced', 'extract-shown'],
  },
  {
    act: 'extend',
    from: ['planned'],
    to: 'planned',
    who: PLACEMENT_STAFF,
    guards: ['end-ahead', 'consent-holds'],
  },
  {
    act: 'extend',
    from: ['active'],
    to: 'active',
    who: PLACEMENT_STAFF,
    guards: ['end-ahead', 'consent-holds'],
  },
  { act: 'shorten', from: ['planned'], to: 'planned', who: PLACEMENT_STAFF, guards: ['end-ahead'] },
  { act: 'shorten', from: ['active'], to: 'active', who: PLACEMENT_STAFF, guards: ['end-ahead'] },
  { act: 'end', from: ['active'], to: 'ended', who: PLACEMENT_STAFF, guards: ['day-come'] },
  { act: 'cancel', from: ['planned'], to: 'cancelled', who: PLACEMENT_STAFF, guards: [] },
];

/** The line for an act in a state; null when the act is not open there to anybody. */
export const placementEdgeOf = (act: PlacementAct, state: PlacementState | 'none'): PlacementEdge | null =>
  PLACEMENT_LIFE_CYCLE.find((edge) => edge.act === act && edge.from.includes(state)) ?? null;

/** The acts that a role may try in a state, in the order of the table. */
export const placementActsOf = (role: Role, state: PlacementState): readonly PlacementAct[] =>
  PLACEMENT_ACTS.filter((act) => placementEdgeOf(act, state)?.who.includes(role));
