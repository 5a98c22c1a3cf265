import './messages';

export * from './domain/password';
export { newToken, tokenHash } from './domain/tokens';
export * from './graphql/account.types';
export * from './graphql/identity.inputs';
export * from './graphql/identity.results';
export * from './graphql/to-viewer';
export * from './operations/accept-invitation';
export * from './operations/account-name';
export * from './operations/choose-membership';
export * from './operations/close-account';
export * from './operations/invite-account';
export * from './operations/list-accounts';
export * from './operations/open-session';
export * from './operations/preview-invitation';
export * from './operations/memberships-of-accounts';
export * from './operations/read-account';
export * from './operations/read-viewer';
export * from './operations/resolve-session';
export * from './operations/set-preferences';
export * from './operations/set-up-accounts';
export * from './operations/sign-in';
export * from './operations/sign-out';
export { Accounts1700000000040 } from './storage/migrations/1700000000040-accounts';
export { AttemptsStay1700000000372 } from './storage/migrations/1700000000372-attempts-stay';
export { MoreRoles1700000000300 } from './storage/migrations/1700000000300-more-roles';
import { AccountEntity } from './storage/account.entity';
import { InvitationEntity } from './storage/invitation.entity';
import { MembershipEntity } from './storage/membership.entity';
import { SessionEntity } from './storage/session.entity';

/** What the data source must know of this room. */
export const identityEntities = [AccountEntity, MembershipEntity, SessionEntity, InvitationEntity];
export { identityRetention } from './storage/retention';
