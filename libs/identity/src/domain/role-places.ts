import type { Role } from '@stegvis/platform';

/** That somebody has one of these says that somebody is here: no administrator invites or lists them (security §1). */
export const PRIVATE_ROLES: readonly Role[] = ['participant', 'representative'];

/** Roles that are held at a unit, an employer or an authority. */
export const AT_ORGANISATION: readonly Role[] = [
  'employer_contact',
  'hr_officer',
  'supervisor',
  'job_consultant',
  'unit_manager',
  'labour_market_coach',
  'fk_liaison',
  'af_liaison',
];

/** Roles that are held inside a secrecy domain (security §1). */
export const IN_DOMAIN: readonly Role[] = [
  'supervisor',
  'job_consultant',
  'coordinator',
  'unit_manager',
  'labour_market_coach',
  'analyst',
  'log_reviewer',
];
