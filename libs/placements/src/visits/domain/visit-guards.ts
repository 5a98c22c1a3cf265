/** What a guard may look at when an act is taken on a visit. */
export interface VisitSubject {
  /** The time that it is booked for, or that it had, has come. */
  readonly begun: boolean;
  /** It rests on no proposal, or on one of this person and this opening that the employer has welcomed. */
  readonly agreed: boolean;
  /** The opening is published or paused. */
  readonly openingInUse: boolean;
}

interface VisitGuard {
  /** The rule as a sentence, for the documentation. */
  readonly sentence: string;
  readonly code: string;
  readonly lets: (subject: VisitSubject) => boolean;
}

const GUARDS = {
  agreed: {
    sentence: 'The proposal that it comes from, if any, is accepted, and of the same person and opening.',
    code: 'visit-not-agreed',
    lets: ({ agreed }) => agreed,
  },
  'opening-in-use': {
    sentence: 'The opening is published or paused.',
    code: 'visit-opening-closed',
    lets: ({ openingInUse }) => openingInUse,
  },
  'still-to-come': {
    sentence: 'The time that it is booked for is still to come.',
    code: 'visit-time-over',
    lets: ({ begun }) => !begun,
  },
  begun: {
    sentence: 'Its time has come.',
    code: 'visit-not-begun',
    lets: ({ begun }) => begun,
  },
} satisfies Record<string, VisitGuard>;

export type VisitGuardName = keyof typeof GUARDS;

export const VISIT_GUARDS: Readonly<Record<VisitGuardName, VisitGuard>> = GUARDS;

/** The guard that refuses first, with the code that the reader is told; null when all let it through. */
export const refusingGuard = (
  guards: readonly VisitGuardName[],
  subject: VisitSubject,
): { readonly rule: VisitGuardName; readonly code: string } | null => {
  const rule = guards.find((name) => !VISIT_GUARDS[name].lets(subject));
  return rule ? { rule, code: VISIT_GUARDS[rule].code } : null;
};
