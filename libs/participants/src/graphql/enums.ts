import { registerEnumType } from '@nestjs/graphql';
import { PARTICIPANT_ORDERS, type ParticipantOrder } from '../operations/list-participants';
import {
  ANSWER_STATES,
  type AnswerState,
  RATING_SOURCES,
  type RatingSource,
  SUGGESTION_ANSWERS,
  type SuggestionAnswer,
  VALUE_KINDS,
  VALUE_STATUSES,
  type ValueKind,
  type ValueStatus,
} from '../domain/profile-kinds';

/** Makes a GraphQL enum of a list of codes; every value is described. */
const enumOf = <V extends string>(
  name: string,
  description: string,
  values: readonly V[],
  words: Readonly<Record<V, string>>,
) => {
  const object = Object.fromEntries(values.map((value) => [value, value])) as { [K in V]: K };
  registerEnumType(object, {
    name,
    description,
    valuesMap: Object.fromEntries(values.map((value) => [value, { description: words[value] }])) as {
      [K in V]: { description: string };
    },
  });
  return object;
};

export const AnswerStateEnum = enumOf<AnswerState>(
  'AnswerState',
  'Whether a question was answered; only `answered` carries a value (R-115).',
  ANSWER_STATES,
  {
    answered: 'There is an answer.',
    not_asked: 'Nobody has asked.',
    dont_know: "She doesn't know.",
    prefer_not_to_say: 'She prefers not to say.',
  },
);
export const RatingSourceEnum = enumOf<RatingSource>(
  'RatingSource',
  'Whose view a value is (R-114).',
  RATING_SOURCES,
  {
    self: 'Her own.',
    together: 'Said together with a helper.',
    staff: 'The view of staff.',
    observed_at_work: 'Seen at work.',
    representative: 'Said by who represents her.',
  },
);
export const ValueKindEnum = enumOf<ValueKind>('ValueKind', 'What a statement is about.', VALUE_KINDS, {
  interest: 'Level 0-3 of interest in an area.',
  excluded_area: 'An area that she never wants: flag.',
  capacity: 'Level 0-3 of an ability.',
  tolerance: 'Level 0-3 that she stands of an environment factor.',
  environment_mark: 'A factor that she wants, never takes, or neither: choice wanted, never, none.',
  access_need: 'Whether she needs something at the workplace: flag.',
  support_need: 'Level 0-3 of support; code `support`.',
  condition: 'A practical condition: text.',
  work_goal: 'Her work goal in words; code `work_goal`.',
  step: 'The step that she is on; the code is the step.',
  wants_suggestions: 'Whether she wants suggestions (R-006): flag; code `wants_suggestions`.',
  place_answer: 'Her answer about a place: choice; the code is the opening.',
});
export const ValueStatusEnum = enumOf<ValueStatus>(
  'ValueStatus',
  'Whether a statement holds.',
  VALUE_STATUSES,
  {
    confirmed: 'It holds.',
    suggested: 'Her own view of what she can, waiting for staff.',
    declined: 'Staff did not take her suggestion over.',
  },
);
export const SuggestionAnswerEnum = enumOf<SuggestionAnswer>(
  'SuggestionAnswer',
  'Whether she wants suggestions (R-006).',
  SUGGESTION_ANSWERS,
  {
    yes: 'Yes.',
    no: 'No.',
    not_asked: 'Not asked, or not answered: counts as no.',
  },
);
export const ParticipantOrderEnum = enumOf<ParticipantOrder>(
  'ParticipantOrder',
  'Order of the list of participants.',
  PARTICIPANT_ORDERS,
  {
    name: 'By family name, then given name.',
    last_changed: 'Latest change first.',
    least_assessed: 'Fewest assessed abilities first.',
  },
);
