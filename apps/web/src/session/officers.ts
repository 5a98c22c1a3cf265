import type { Role } from './viewer';

/** Roles of other authorities and committees, who read under joint cases. */
export const officers = [
  'labour_market_coach',
  'fk_liaison',
  'af_liaison',
] as const satisfies readonly Role[];
export type Officer = (typeof officers)[number];

export const isOfficer = (role: Role): role is Officer => officers.some((one) => one === role);
