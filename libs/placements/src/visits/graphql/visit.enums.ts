import { enumOf } from '../../graphql/proposal.enums';
import { FACES, VISIT_ACTS, VISIT_KINDS, VISIT_REASONS, VISIT_STATES } from '../domain/visit-life-cycle';
import { VISIT_ANSWERS } from '../operations/answer-visit';
import { VISIT_OUTCOMES } from '../operations/record-visit';

export const VisitKindEnum = enumOf('VisitKind', 'A small step before a placement.', VISIT_KINDS, {
  study_visit: 'Studiebesök: looking at the place.',
  try_out_day: 'Provdag: trying the work for a day.',
});
export const VisitStateEnum = enumOf(
  'VisitState',
  'How a visit stands (docs/visit-life-cycle.md).',
  VISIT_STATES,
  {
    planned: 'A time is set.',
    done: 'It took place.',
    cancelled: 'It was called off.',
    missed: 'It did not come about.',
  },
);
export const VisitActEnum = enumOf('VisitAct', 'What moved a visit.', VISIT_ACTS, {
  book: 'It was booked.',
  change: 'Time or place was changed.',
  cancel: 'Staff called it off.',
  decline: 'She did not want to go.',
  hold: 'Staff registered that it took place.',
  hear: 'Staff registered what the workplace thought.',
  miss: 'Staff registered that it did not come about.',
  tell: 'She told how it was.',
});
export const FaceEnum = enumOf('Face', 'How it was.', FACES, {
  good: 'Bra.',
  so_so: 'Sådär.',
  bad: 'Inte bra.',
});
export const VisitReasonEnum = enumOf(
  'VisitReason',
  'Why a visit was called off or did not come about; it counts against nobody.',
  VISIT_REASONS,
  {
    her_wish: 'She wished it.',
    illness: 'Somebody was ill.',
    journey: 'The journey did not work.',
    workplace: 'It did not suit the workplace.',
    other: 'Something else.',
  },
);
export const VisitOutcomeEnum = enumOf('VisitOutcome', 'What staff register of a visit.', VISIT_OUTCOMES, {
  hold: 'It took place; the face is hers.',
  hear: 'It took place; the face is what the workplace thought.',
  miss: 'It did not come about.',
  cancel: 'It is called off.',
});
export const VisitAnswerEnum = enumOf('VisitAnswer', 'What the participant says of a visit.', VISIT_ANSWERS, {
  good: 'Det var bra.',
  so_so: 'Det var sådär.',
  bad: 'Det var inte bra.',
  decline: 'Jag vill inte gå dit; needs no why.',
});
