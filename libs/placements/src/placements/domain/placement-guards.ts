import { dayNumber } from '@stegvis/platform';

/** What a guard may look at when an act is taken on a placement. Days are `yyyy-mm-dd`. */
export interface PlacementSubject {
  readonly today: string;
  /** The opening is published or paused. */
  readonly openingInUse: boolean;
  /** The kind of the opening is one without pay. */
  readonly unpaid: boolean;
  /** Her yes to this employer for what the opening is holds at this statement. */
  readonly consentHolds: boolean;
  /** The first day. */
  readonly fromDay: string;
  /** Who guides at the workplace, by name; empty when nobody is named. */
  readonly contact: string;
  /** Whom to turn to when something happens; empty when nobody is named. */
  readonly incidentContact: string;
  readonly introducedOn: string | null;
  readonly riskCheckedOn: string | null;
  /** The opening is in preschool, school or school-age care. */
  readonly withChildren: boolean;
  /** When an extract from the criminal records was shown. */
  readonly extractShownOn: string | null;
  /** No agreement of it is under way that is not agreed. */
  readonly agreementSettled: boolean;
  /** The last day, where the act is its end or moves it; null: until further notice. */
  readonly lastDay: string | null;
}

/** Days that an extract holds. */
const EXTRACT_DAYS = 365;

interface PlacementGuard {
  /** The rule as a sentence, for the documentation. */
  readonly sentence: string;
  /** An id of the rules, or the name of the guard where it follows from none. */
  readonly rule: string;
  readonly code: string;
  readonly lets: (subject: PlacementSubject) => boolean;
}

const byDayOne = (day: string | null, fromDay: string): boolean => day !== null && day <= fromDay;

const GUARDS = {
  'opening-in-use': {
    sentence: 'The opening is published or paused.',
    rule: 'opening-in-use',
    code: 'placement-opening-closed',
    lets: ({ openingInUse }) => openingInUse,
  },
  'kind-unpaid': {
    sentence: 'An employment is no placement without its own facts and checks (R-090).',
    rule: 'R-090',
    code: 'placement-is-employment',
    lets: ({ unpaid }) => unpaid,
  },
  'consent-holds': {
    sentence: 'Her yes to this employer for this purpose holds (R-053, R-056).',
    rule: 'R-056',
    code: 'placement-no-consent',
    lets: ({ consentHolds }) => consentHolds,
  },
  'agreement-settled': {
    sentence: 'An agreement that was begun is agreed (docs/agreement-life-cycle.md).',
    rule: 'agreement',
    code: 'placement-not-agreed',
    lets: ({ agreementSettled }) => agreementSettled,
  },
  'contact-named': {
    sentence: 'A named person at the workplace gives day-to-day guidance (R-023).',
    rule: 'R-023',
    code: 'placement-no-contact',
    lets: ({ contact }) => contact.trim() !== '',
  },
  introduced: {
    sentence: 'Introduction, risk check and a contact for incidents are there by day one (R-098).',
    rule: 'R-098',
    code: 'placement-not-introduced',
    lets: ({ fromDay, introducedOn, riskCheckedOn, incidentContact }) =>
      byDayOne(introducedOn, fromDay) && byDayOne(riskCheckedOn, fromDay) && incidentContact.trim() !== '',
  },
  'extract-shown': {
    sentence:
      'With children, an extract from the criminal records, at most one year old on day one, has been shown (R-096).',
    rule: 'R-096',
    code: 'placement-no-extract',
    lets: ({ withChildren, extractShownOn, fromDay }) =>
      !withChildren ||
      (byDayOne(extractShownOn, fromDay) &&
        dayNumber(fromDay) - dayNumber(extractShownOn ?? fromDay) <= EXTRACT_DAYS),
  },
  'day-come': {
    sentence: 'The last day is neither before the first nor still to come.',
    rule: 'day-come',
    code: 'placement-day-to-come',
    lets: ({ lastDay, today, fromDay }) => lastDay !== null && lastDay <= today && lastDay >= fromDay,
  },
  'end-ahead': {
    sentence: 'The new last day is neither over nor before the first.',
    rule: 'end-ahead',
    code: 'placement-end-is-over',
    lets: ({ lastDay, today, fromDay }) => lastDay === null || (lastDay >= today && lastDay >= fromDay),
  },
} satisfies Record<string, PlacementGuard>;

export type PlacementGuardName = keyof typeof GUARDS;

export const PLACEMENT_GUARDS: Readonly<Record<PlacementGuardName, PlacementGuard>> = GUARDS;

/** The first refusal among the guards, in their order; null when all let it through. */
export const placementRefusal = (
  guards: readonly PlacementGuardName[],
  subject: PlacementSubject,
): { readonly rule: string; readonly code: string } | null => {
  const refusing = guards.map((name) => PLACEMENT_GUARDS[name]).find((guard) => !guard.lets(subject));
  return refusing ? { rule: refusing.rule, code: refusing.code } : null;
};
