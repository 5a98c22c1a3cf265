import type { MemberActor } from '@stegvis/platform';
import type { Permission } from './allow';

export type Decision =
  { readonly permit: true } | { readonly permit: false; readonly reason: 'unauthenticated' | 'role' };

/**
 * The one place that decides whether a role may call an operation (security §2). Whether the actor has the relation
 * to this record is decided again by row-level security, statement by statement: a role alone gives nothing about persons.
 */
export const decide = (actor: MemberActor | null, permission: Permission): Decision => {
  if (permission.roles === 'anyone') return { permit: true };
  if (!actor) return { permit: false, reason: 'unauthenticated' };
  if (permission.roles === 'signed-in' || permission.roles.includes(actor.role)) return { permit: true };
  return { permit: false, reason: 'role' };
};
