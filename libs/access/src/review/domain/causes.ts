/** Why somebody's looks are to be reviewed (security L5): drawn by lot, or met by a rule. */
export const REVIEW_CAUSES = [
  'sample',
  'break_glass',
  'protected',
  'partial',
  'no_assignment',
  'many_persons',
  'off_hours',
] as const;
export type ReviewCause = (typeof REVIEW_CAUSES)[number];

/** What a reviewer can come to. */
export const REVIEW_OUTCOMES = ['justified', 'ask_manager', 'incident'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** Staff whose looks are reviewed. */
export const REVIEWED_ROLES = ['supervisor', 'job_consultant', 'unit_manager'] as const;

/** Days until a review is due, counted from the day it is about (a month's sample: from the first of the next). */
export const DUE_DAYS: Readonly<Record<ReviewCause, number>> = {
  sample: 30,
  break_glass: 7,
  protected: 7,
  partial: 7,
  no_assignment: 14,
  many_persons: 14,
  off_hours: 14,
};

/** More persons than this within an hour on the clock is a rule of its own. */
export const PERSONS_AN_HOUR = 30;
/** Whole hours within which staff work, by the clock in Sweden; weekends are off hours. */
export const WORKING_HOURS = { from: 6, to: 20 } as const;
