import type { MemberActor, Role } from '@stegvis/platform';

/** Who works inside a secrecy domain or runs the installation; everybody else has the limits of an outsider (security §1, §8). */
const STAFF: ReadonlySet<Role> = new Set([
  'supervisor',
  'job_consultant',
  'unit_manager',
  'coordinator',
  'analyst',
  'log_reviewer',
  'administrator',
]);

export const isStaff = (actor: Pick<MemberActor, 'role'> | null): boolean =>
  actor !== null && STAFF.has(actor.role);
