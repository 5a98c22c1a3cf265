export const ANSWERS = ['yes', 'no', 'ask_someone', 'withdrawn', 'taken_back'] as const;
export type ConsentAnswer = (typeof ANSWERS)[number];

export const STATES = [
  'unanswered',
  'ask_someone',
  'yes',
  'no',
  'withdrawn',
  'taken_back',
  'expired',
] as const;
export type ConsentState = (typeof STATES)[number];

/**
 * How a consent stands on a day, from its answers in any order. A stop is the last word whatever came with it;
 * only `yes` opens anything.
 */
export const stateOf = (
  answers: readonly { readonly answer: ConsentAnswer }[],
  validTo: string,
  today: string,
): ConsentState => {
  const has = (answer: ConsentAnswer) => answers.some((one) => one.answer === answer);
  if (has('withdrawn')) return 'withdrawn';
  if (has('no')) return 'no';
  if (has('taken_back')) return 'taken_back';
  if (validTo <= today) return 'expired';
  if (has('yes')) return 'yes';
  return has('ask_someone') ? 'ask_someone' : 'unanswered';
};

/** Nothing more is decided while it stands: a new question about the same would be asked twice. */
export const isOpen = (state: ConsentState): boolean =>
  state === 'unanswered' || state === 'ask_someone' || state === 'yes';
