import { enumOf } from '../../graphql/proposal.enums';
import { FOLLOW_UP_ACTS, FOLLOW_UP_STATES } from '../domain/follow-up-life-cycle';
import { FOLLOW_UP_GAPS, FOLLOW_UP_QUESTIONS, HER_FOLLOW_UP_ANSWERS, TAKING_PART } from '../domain/questions';

export const FollowUpStateEnum = enumOf(
  'FollowUpState',
  'How a follow-up stands (docs/follow-up-life-cycle.md).',
  FOLLOW_UP_STATES,
  {
    coming: 'Its window has not opened.',
    open: 'It is asked about now.',
    closed: 'Its window is over, and nobody has recorded it.',
    recorded: 'Staff have recorded it.',
  },
);
export const FollowUpActEnum = enumOf('FollowUpAct', 'What can be done with a follow-up.', FOLLOW_UP_ACTS, {
  open: 'Its window opens.',
  close: 'Its window closes.',
  tell: 'She answers.',
  reply: 'The workplace answers.',
  record: 'Staff record it.',
  correct: 'Staff correct what they recorded.',
});
export const FollowUpQuestionEnum = enumOf(
  'FollowUpQuestion',
  'The three questions, the same to her and to the workplace.',
  FOLLOW_UP_QUESTIONS,
  {
    tasks: 'How it goes with the tasks.',
    together: 'How it goes together with the others.',
    support: 'Whether there is help enough.',
  },
);
export const FollowUpAnswerEnum = enumOf(
  'FollowUpAnswer',
  'What somebody says to a question; the last two count against nobody (R-115).',
  HER_FOLLOW_UP_ANSWERS,
  {
    good: 'Bra.',
    so_so: 'Sådär.',
    bad: 'Inte bra.',
    dont_know: 'Vet inte; hers alone.',
    skipped: 'Hoppa över; hers alone.',
  },
);
export const FollowUpGapEnum = enumOf('FollowUpGap', 'Why staff are to talk with both.', FOLLOW_UP_GAPS, {
  call_me: 'The workplace wants a call.',
  apart: 'They answer good and bad to the same question.',
  unhappy: 'One of them answers bad.',
  silent: 'The window closed, and not both have answered.',
});
export const TakingPartEnum = enumOf('TakingPart', 'Who took part in a follow-up (R-026).', TAKING_PART, {
  participant: 'She herself.',
  supervisor: 'The supervisor.',
  job_consultant: 'The job consultant.',
  workplace: 'Somebody of the workplace.',
  fk: 'Försäkringskassan.',
  af: 'Arbetsförmedlingen.',
  asf: 'Arbetsmarknads- och socialförvaltningen.',
  representative: 'Her representative.',
  someone_else: 'Somebody else.',
});
