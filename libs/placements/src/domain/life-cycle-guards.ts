/** What a guard may look at when an act is taken. */
export interface ActSubject {
  /** Calendar day in Sweden. */
  readonly today: string;
  /** The last day of the answer, `yyyy-mm-dd`. */
  readonly answerBy: string;
  /** The opening is published, its easy-to-read text approved, and participants are among those it is meant for. */
  readonly openToParticipants: boolean;
  /** A seat of the opening is promised to nobody. */
  readonly seatLeft: boolean;
  /** There is a wording that she has approved. */
  readonly wordingApproved: boolean;
  /** Her yes to this receiver and purpose holds at this statement. */
  readonly consentHolds: boolean;
  /** She is confirmed not to be protected. */
  readonly mayBeShown: boolean;
}

/** Why an act is refused; `rule` is an id of the rules or of the security design. */
export interface Refusal {
  readonly rule: string;
  readonly code: string;
}

interface Guard {
  /** The rule as a sentence, for the documentation. */
  readonly sentence: string;
  readonly rule: string;
  readonly code: string;
  readonly lets: (subject: ActSubject) => boolean;
}

const GUARDS = {
  'open-to-participants': {
    sentence:
      'The opening is published with an approved easy-to-read text and meant for participants too (R-008).',
    rule: 'R-008',
    code: 'opening-not-for-participants',
    lets: ({ openToParticipants }) => openToParticipants,
  },
  'seat-left': {
    sentence: 'A seat of the opening is promised to nobody (reliability W3).',
    rule: 'W3',
    code: 'no-seat-left',
    lets: ({ seatLeft }) => seatLeft,
  },
  'day-to-come': {
    sentence: 'The day of the answer is still to come.',
    rule: 'day-to-come',
    code: 'answer-by-over',
    lets: ({ today, answerBy }) => answerBy > today,
  },
  'in-time': {
    sentence: 'The day of the answer is not over.',
    rule: 'in-time',
    code: 'proposal-expired',
    lets: ({ today, answerBy }) => answerBy >= today,
  },
  'day-over': {
    sentence: 'The day of the answer is over.',
    rule: 'day-over',
    code: 'answer-by-to-come',
    lets: ({ today, answerBy }) => answerBy < today,
  },
  'wording-approved': {
    sentence: 'There is a presentation in words that she has approved (R-055).',
    rule: 'R-055',
    code: 'no-approved-wording',
    lets: ({ wordingApproved }) => wordingApproved,
  },
  'consent-holds': {
    sentence: 'Her yes to this employer for this purpose holds (R-053, R-056).',
    rule: 'R-056',
    code: 'consent-missing',
    lets: ({ consentHolds }) => consentHolds,
  },
  'may-be-shown': {
    sentence:
      'She is confirmed not to be protected: a protected person is presented to nobody (security P1).',
    rule: 'P1',
    code: 'protected-not-presented',
    lets: ({ mayBeShown }) => mayBeShown,
  },
} satisfies Record<string, Guard>;

export type GuardName = keyof typeof GUARDS;

export const LIFE_CYCLE_GUARDS: Readonly<Record<GuardName, Guard>> = GUARDS;

/** The first refusal among the guards, in their order; null when all let it through. */
export const firstRefusal = (guards: readonly GuardName[], subject: ActSubject): Refusal | null => {
  const refusing = guards.map((name) => LIFE_CYCLE_GUARDS[name]).find((guard) => !guard.lets(subject));
  return refusing ? { rule: refusing.rule, code: refusing.code } : null;
};
