/** What an organisation may be (glossary 38, 39, 42, 43, 54). */
export const ORGANISATION_TYPES = [
  'committee',
  'municipal_department',
  'partner_business',
  'day_activity_unit',
  'authority',
] as const;
export type OrganisationType = (typeof ORGANISATION_TYPES)[number];

/** Types that offer places. A committee answers for departments, an authority takes part in cases; neither offers any itself. */
export const POSTING_TYPES: readonly OrganisationType[] = [
  'municipal_department',
  'partner_business',
  'day_activity_unit',
];
