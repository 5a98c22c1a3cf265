/** What a guard may look at when an act is taken on an agreement. */
export interface AgreementSubject {
  /** The placement is planned or active. */
  readonly placementOpen: boolean;
  /** The yes of hers that the agreement rests on holds at this statement. */
  readonly consentHolds: boolean;
  /** The party that the act speaks for is the one whose turn it is. */
  readonly turn: boolean;
  /** The first rule that the text breaks and that stops it; null when none does. */
  readonly broken: Refusal | null;
}

export interface Refusal {
  /** An id of the rules, or a name where it follows from none. */
  readonly rule: string;
  /** The message that says what is missing and who can mend it. */
  readonly code: string;
}

interface AgreementGuard {
  /** The rule as a sentence, for the documentation. */
  readonly sentence: string;
  readonly refuses: (subject: AgreementSubject) => Refusal | null;
}

const GUARDS = {
  'placement-open': {
    sentence: 'The placement is planned or active.',
    refuses: ({ placementOpen }) =>
      placementOpen ? null : { rule: 'placement-open', code: 'agreement-placement-over' },
  },
  'consent-holds': {
    sentence: 'Her yes to this employer that the agreement rests on holds (R-053, R-056).',
    refuses: ({ consentHolds }) => (consentHolds ? null : { rule: 'R-056', code: 'placement-no-consent' }),
  },
  'turn-come': {
    sentence:
      'The parties approve in their order: the act speaks for the one whose turn it is, or who has approved.',
    refuses: ({ turn }) => (turn ? null : { rule: 'approval-order', code: 'agreement-not-your-turn' }),
  },
  'rules-kept': {
    sentence: 'No rule that stops an agreement is broken on the day (agreement-rules.ts).',
    refuses: ({ broken }) => broken,
  },
} satisfies Record<string, AgreementGuard>;

export type AgreementGuardName = keyof typeof GUARDS;

export const AGREEMENT_GUARDS: Readonly<Record<AgreementGuardName, AgreementGuard>> = GUARDS;

/** The first refusal among the guards, in their order; null when all let it through. */
export const agreementRefusal = (
  guards: readonly AgreementGuardName[],
  subject: AgreementSubject,
): Refusal | null => {
  for (const name of guards) {
    const refusal = AGREEMENT_GUARDS[name].refuses(subject);
    if (refusal) return refusal;
  }
  return null;
};
