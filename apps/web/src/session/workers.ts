import type { Role } from './viewer';

/** Roles that have a work list. */
export const workers: readonly Role[] = [
  'supervisor',
  'job_consultant',
  'employer_contact',
  'hr_officer',
  'unit_manager',
  'log_reviewer',
  'coordinator',
];
