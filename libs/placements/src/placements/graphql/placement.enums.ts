import { enumOf } from '../../graphql/proposal.enums';
import { PLACEMENT_ACTS, PLACEMENT_REASONS, PLACEMENT_STATES } from '../domain/placement-life-cycle';
import { WEEKDAYS } from '../domain/week-plan';

export const PlacementStateEnum = enumOf(
  'PlacementState',
  'How a placement stands (docs/placement-life-cycle.md).',
  PLACEMENT_STATES,
  {
    planned: 'It holds its seat and has not started.',
    active: 'She is there.',
    ended: 'It is over.',
    cancelled: 'It was called off before it started.',
  },
);
export const PlacementActEnum = enumOf('PlacementAct', 'What moved a placement.', PLACEMENT_ACTS, {
  plan: 'It was planned.',
  start: 'It started.',
  extend: 'It goes on for longer.',
  shorten: 'It ends sooner.',
  end: 'It ended.',
  cancel: 'It was called off.',
});
export const PlacementReasonEnum = enumOf(
  'PlacementReason',
  'Why a placement ends or is not begun; forward and back alike.',
  PLACEMENT_REASONS,
  {
    her_wish: 'She wishes it.',
    next_step: 'She goes on to a next step.',
    other_place: 'She goes on to another place.',
    health: 'Her health.',
    workplace: 'It does not suit the workplace.',
    period_over: 'The time that was agreed is over.',
    other: 'Something else.',
  },
);
export const PlacementWeekdayEnum = enumOf('PlacementWeekday', 'A day of the week.', WEEKDAYS, {
  mon: 'Monday.',
  tue: 'Tuesday.',
  wed: 'Wednesday.',
  thu: 'Thursday.',
  fri: 'Friday.',
  sat: 'Saturday.',
  sun: 'Sunday.',
});
