import { registerEnumType } from '@nestjs/graphql';
import type { ParticipationChange, ParticipationGround, ParticipationState } from '../domain/participation';

export const ParticipationGroundEnum = {
  lss_decision: 'lss_decision',
  school_track: 'school_track',
} as const satisfies { [G in ParticipationGround]: G };
registerEnumType(ParticipationGroundEnum, {
  name: 'ParticipationGround',
  description: 'What gives the right to take part (R-001).',
  valuesMap: {
    lss_decision: { description: 'A decision on day activity under LSS 9 § 10.' },
    school_track: { description: 'Student or young adult in the school-transition track.' },
  },
});

export const ParticipationStateEnum = {
  none: 'none',
  not_begun: 'not_begun',
  active: 'active',
  ending: 'ending',
  ended: 'ended',
} as const satisfies { [S in ParticipationState]: S };
registerEnumType(ParticipationStateEnum, {
  name: 'ParticipationState',
  description: 'How the right to take part stands today.',
  valuesMap: {
    none: { description: 'Nothing is recorded.' },
    not_begun: { description: 'It begins on a later day.' },
    active: { description: 'It holds.' },
    ending: { description: 'It holds and ends soon, with none that follows.' },
    ended: { description: 'It has ended.' },
  },
});

export const ParticipationChangeEnum = {
  recorded: 'recorded',
  corrected: 'corrected',
  ended: 'ended',
  mistaken: 'mistaken',
} as const satisfies { [C in ParticipationChange]: C };
registerEnumType(ParticipationChangeEnum, {
  name: 'ParticipationChange',
  description: 'What a row says of a right.',
  valuesMap: {
    recorded: { description: 'It is recorded: the first row.' },
    corrected: { description: 'It was written wrongly.' },
    ended: { description: 'It ends on a day.' },
    mistaken: { description: 'It was recorded by mistake and never held.' },
  },
});
