/**
 * What gives the right to take part: a decision under LSS 9 § 10, or being a student or young adult in the
 * school-transition track. The person group of the law (personkrets) is not stored, since it tells a diagnosis.
 */
export const PARTICIPATION_GROUNDS = ['lss_decision', 'school_track'] as const;
export type ParticipationGround = (typeof PARTICIPATION_GROUNDS)[number];

/** What a row says of a right: it began to be known, it was written wrongly, it ends on a day, or it never was. */
export const PARTICIPATION_CHANGES = ['recorded', 'corrected', 'ended', 'mistaken'] as const;
export type ParticipationChange = (typeof PARTICIPATION_CHANGES)[number];

/** How a participant's right stands today. */
export const PARTICIPATION_STATES = ['none', 'not_begun', 'active', 'ending', 'ended'] as const;
export type ParticipationState = (typeof PARTICIPATION_STATES)[number];

/** Gainful employment or studies: who is there and has a decision on day activity is flagged. */
export const STEPS_WITHOUT_DAY_ACTIVITY = [
  'municipal_targeted_employment',
  'municipal_labour_market_employment',
  'regular_employment',
  'studies',
] as const;

/** Whole years from a day of birth to another day, both `yyyy-mm-dd`; who is born on 29 February is older on 1 March. */
export const ageOn = (bornOn: string, day: string): number => {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
};
