import type { Role } from './viewer';

/** Roles that are given things by others and so begin with what has come. */
export const beginners = [
  'representative',
  'unit_manager',
  'labour_market_coach',
  'fk_liaison',
  'af_liaison',
  'analyst',
  'log_reviewer',
] as const satisfies readonly Role[];
export type Beginner = (typeof beginners)[number];
