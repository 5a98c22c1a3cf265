import { EMPLOYMENT_KIND, type LinePurpose } from './line-purpose';

/** What a guard may look at when an act is taken; amounts in whole kronor. */
export interface ActSubject {
  /** What the line was granted less what is held of it; null while nothing is granted. */
  readonly remainingKr: number | null;
  readonly amountKr: number;
  /** What comes back; 0 for other acts than paying back. */
  readonly paidBackKr: number;
  readonly purpose: LinePurpose;
  /** Kind of the opening that is named; null where none is. */
  readonly openingKind: string | null;
  /** Accounts, not memberships: one person with two roles is one person. */
  readonly actingAccount: string;
  readonly requestingAccount: string | null;
}

/** Why an act is refused; `rule` is an id of the rules or the name of the guard. */
export interface Refusal {
  readonly rule: string;
  readonly code: string;
  /** The field of the input that would have to be another. */
  readonly field: string | null;
}

interface Guard {
  /** The rule as a sentence, for the documentation. */
  readonly sentence: string;
  readonly rule: string;
  readonly code: string;
  readonly field: string | null;
  readonly lets: (subject: ActSubject) => boolean;
}

const GUARDS = {
  'line-granted': {
    sentence: 'Something is granted for the budget line.',
    rule: 'line-granted',
    code: 'line-not-granted',
    field: 'lineId',
    lets: ({ remainingKr }) => remainingKr !== null,
  },
  'fits-line': {
    sentence:
      'A line for employments names an opening that is a targeted municipal employment (R-022); every other line names none.',
    rule: 'R-022',
    code: 'opening-does-not-fit-line',
    field: 'openingId',
    lets: ({ purpose, openingKind }) =>
      purpose === 'employment' ? openingKind === EMPLOYMENT_KIND : openingKind === null,
  },
  'within-remaining': {
    sentence: 'The amount is not more than what remains of the line (R-041).',
    rule: 'R-041',
    code: 'call-off-over-remaining',
    field: 'amountKr',
    lets: ({ amountKr, remainingKr }) => amountKr <= (remainingKr ?? 0),
  },
  'second-person': {
    sentence: 'Whoever decides is another person than whoever asked, in whatever roles (four eyes).',
    rule: 'four-eyes',
    code: 'call-off-needs-second-person',
    field: null,
    lets: ({ actingAccount, requestingAccount }) => actingAccount !== requestingAccount,
  },
  'within-call-off': {
    sentence: 'What is paid back is at least one krona and at most the amount that was called off.',
    rule: 'within-call-off',
    code: 'pay-back-out-of-range',
    field: 'paidBackKr',
    lets: ({ paidBackKr, amountKr }) => paidBackKr >= 1 && paidBackKr <= amountKr,
  },
} satisfies Record<string, Guard>;

export type GuardName = keyof typeof GUARDS;

export const LIFE_CYCLE_GUARDS: Readonly<Record<GuardName, Guard>> = GUARDS;

/** The first refusal among the guards, in their order; null when all let it through. */
export const firstRefusal = (guards: readonly GuardName[], subject: ActSubject): Refusal | null => {
  const refusing = guards.map((name) => LIFE_CYCLE_GUARDS[name]).find((guard) => !guard.lets(subject));
  return refusing ? { rule: refusing.rule, code: refusing.code, field: refusing.field } : null;
};
