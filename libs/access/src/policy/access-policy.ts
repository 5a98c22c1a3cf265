import type { MemberActor } from '@stegvis/platform';
import type { Permission } from './allow';

export type Decision =
  { readonly permit: true } | { readonly permit: false; readonly reason: 'unauthenticated' | 'role' };

/**
 * The one place that decides whether a role may call an operation (security §2). Whether the actor has the relation
 * to this record is decided again by row-level security, statement by statement: a role alone gives nothing about persons.
 */
export const decide = (actor: MemberActor | null, permission: Permission): Decision => {
  if (actor?.assistedBy && !withHelp(permission)) return { permit: false, reason: 'role' };
  if (permission.roles === 'anyone') return { permit: true };
  if (!actor) return { permit: false, reason: 'unauthenticated' };
  if (permission.roles === 'signed-in' || permission.roles.includes(actor.role)) return { permit: true };
  return { permit: false, reason: 'role' };
};

/** What is about the account and still belongs in a session that staff began: to see it, to end it and how it looks. */
const OF_ASSISTED_SESSION: ReadonlySet<string> = new Set([
  'identity.read-viewer',
  'identity.list-own-sessions',
  'identity.set-preferences',
  'identity.sign-in',
  'identity.sign-out',
]);

/**
 * A session that staff began for a participant is for her own data (security E4): nothing of her account, its other roles
 * and its other sessions is touched in it.
 */
const withHelp = ({ operation, roles, dataClasses }: Permission): boolean =>
  OF_ASSISTED_SESSION.has(operation) ||
  (typeof roles !== 'string' ? roles.includes('participant') : !dataClasses.includes('account'));
