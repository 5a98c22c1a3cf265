import type { PlacementReason } from '../../gql/graphql';

/** Why a placement ends, or ends on another day; forward and back alike. */
export const reasons: readonly PlacementReason[] = [
  'her_wish',
  'next_step',
  'other_place',
  'health',
  'workplace',
  'period_over',
  'other',
];

/** Whether a code is one of them. */
export const isReason = (code: string): code is PlacementReason => reasons.some((one) => one === code);
