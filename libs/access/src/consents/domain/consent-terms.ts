import type { Role } from '@stegvis/platform';

/** What a receiver wants to use the information for. One consent, one purpose. */
export const PURPOSES = [
  'study_visit',
  'individual_placement',
  'employment',
  'labour_market_measure',
  'joint_mapping',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Classes of security.md §2 that a participant may open to an outsider. */
export type DisclosedClass = 'C2' | 'C3' | 'C4' | 'C8';

/** What of C4 may be opened, item by item (security A10). */
export const ITEMS = [
  'work_goal',
  'step',
  'abilities',
  'support_needs',
  'access_needs',
  'environment',
  'conditions',
  'tried_places',
] as const;
export type Item = (typeof ITEMS)[number];

/** Kinds of statements that each item is; one that has none yet cannot be asked for, it waits for placements. */
export const KINDS_OF: Readonly<Record<Item, readonly string[]>> = {
  work_goal: ['work_goal'],
  step: ['step'],
  abilities: ['capacity'],
  support_needs: ['support_need'],
  access_needs: ['access_need'],
  environment: ['tolerance', 'environment_mark'],
  conditions: ['condition'],
  tried_places: [],
};

/** Items that can be asked for today. */
export const ASKABLE_ITEMS: readonly Item[] = ITEMS.filter((one) => KINDS_OF[one].length > 0);

/** Classes that each purpose may ask for: an employer never gets C4; C8 of a joint case waits for placements. */
export const CLASSES_OF: Readonly<Record<Purpose, readonly DisclosedClass[]>> = {
  study_visit: ['C2'],
  individual_placement: ['C2', 'C3', 'C8'],
  employment: ['C2', 'C3'],
  labour_market_measure: ['C2', 'C3', 'C4'],
  joint_mapping: ['C2', 'C3', 'C4'],
};

/** Who reads under each purpose that needs a joint case: a named officer and nobody else of the receiver (security §2). */
export const OFFICERS_OF: Readonly<Partial<Record<Purpose, readonly Role[]>>> = {
  labour_market_measure: ['labour_market_coach'],
  joint_mapping: ['fk_liaison', 'af_liaison'],
};

/** How long a yes lasts when nobody says otherwise, and at most (security A3). */
export const MONTHS = { usual: 6, most: 12 } as const;

/** The terms of one consent: who, what, why, till when. `validTo` is the first day without access. */
export interface ConsentTerms {
  readonly receiverName: string;
  readonly purpose: Purpose;
  readonly dataClasses: readonly DisclosedClass[];
  readonly items: readonly Item[];
  readonly validTo: string;
}

/** The day some months after a day, both `yyyy-mm-dd`; the last of the month where there is no such day. */
export const monthsAfter = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
};
