/** What a guard may look at when an act is taken on a follow-up. Days are `yyyy-mm-dd`. */
export interface FollowUpSubject {
  readonly today: string;
  /** The window, half-open. */
  readonly opens: string;
  readonly closes: string;
  /** The placement goes on today. */
  readonly running: boolean;
  /** The day of the talk, where one is recorded. */
  readonly heldOn: string;
}

interface FollowUpGuard {
  /** The rule as a sentence, for the documentation. */
  readonly sentence: string;
  readonly rule: string;
  readonly code: string;
  readonly lets: (subject: FollowUpSubject) => boolean;
}

const GUARDS = {
  'in-window': {
    sentence: 'It is asked about in its window alone.',
    rule: 'in-window',
    code: 'follow-up-window',
    lets: ({ today, opens, closes }) => opens <= today && today < closes,
  },
  running: {
    sentence: 'The placement goes on.',
    rule: 'running',
    code: 'follow-up-over',
    lets: ({ running }) => running,
  },
  'held-by-now': {
    sentence: 'The day of the talk is neither before the window nor still to come.',
    rule: 'held-by-now',
    code: 'follow-up-day',
    lets: ({ today, opens, heldOn }) => opens <= heldOn && heldOn <= today,
  },
} satisfies Record<string, FollowUpGuard>;

export type FollowUpGuardName = keyof typeof GUARDS;

export const FOLLOW_UP_GUARDS: Readonly<Record<FollowUpGuardName, FollowUpGuard>> = GUARDS;

/** The first refusal among the guards, in their order; null when all let it through. */
export const followUpRefusal = (
  guards: readonly FollowUpGuardName[],
  subject: FollowUpSubject,
): { readonly rule: string; readonly code: string } | null => {
  const refusing = guards.map((name) => FOLLOW_UP_GUARDS[name]).find((guard) => !guard.lets(subject));
  return refusing ? { rule: refusing.rule, code: refusing.code } : null;
};
