/** What a statement in a profile can be about. */
export const VALUE_KINDS = [
  'interest',
  'excluded_area',
  'capacity',
  'tolerance',
  'environment_mark',
  'access_need',
  'support_need',
  'condition',
  'work_goal',
  'step',
  'wants_suggestions',
  'place_answer',
] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** Only `answered` carries a value: the other three are states of their own and never a zero. */
export const ANSWER_STATES = ['answered', 'not_asked', 'dont_know', 'prefer_not_to_say'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** Whose view a value is. */
export const RATING_SOURCES = ['self', 'together', 'staff', 'observed_at_work', 'representative'] as const;
export type RatingSource = (typeof RATING_SOURCES)[number];

export const VALUE_STATUSES = ['confirmed', 'suggested', 'declined'] as const;
export type ValueStatus = (typeof VALUE_STATUSES)[number];

export const SUGGESTION_ANSWERS = ['yes', 'no', 'not_asked'] as const;
export type SuggestionAnswer = (typeof SUGGESTION_ANSWERS)[number];

export const ENVIRONMENT_MARKS = ['wanted', 'never', 'none'] as const;
export const PLACE_ANSWERS = ['yes', 'maybe', 'no', 'ask_someone'] as const;
export type PlaceAnswer = (typeof PLACE_ANSWERS)[number];

/** Kinds that are about one thing only, and the code under which it is said. */
export const ONLY_CODE: Readonly<Partial<Record<ValueKind, string>>> = {
  support_need: 'support',
  work_goal: 'work_goal',
  wants_suggestions: 'wants_suggestions',
};

/** One statement as it is given, checked and ready to be appended. */
export interface Statement {
  readonly kind: ValueKind;
  readonly code: string;
  readonly state: AnswerState;
  readonly level: number | null;
  readonly flag: boolean | null;
  readonly choice: string | null;
  readonly text: string | null;
  readonly note: string | null;
}
