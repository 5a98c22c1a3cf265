import './mail/mail-words';
import './messages';

export * from './administration/change-memberships';
export * from './administration/domains-to-choose';
export * from './administration/lock-account';
export * from './administration/reinvite-account';
export * from './assisted/begin-assisted';
export * from './assisted/confirm-assisted';
export * from './assisted/idle-choice';
export { checkEmail } from './domain/email';
export * from './domain/password';
export { AT_ORGANISATION, IN_DOMAIN, PRIVATE_ROLES } from './domain/role-places';
export { newToken, tokenHash } from './domain/tokens';
export * from './graphql/account.types';
export * from './graphql/administration.inputs';
export * from './graphql/identity.inputs';
export * from './graphql/identity.results';
export * from './graphql/to-viewer';
export { mailHandler } from './jobs/mail.handler';
export { type LinkMaker, makeMailLink, registerLinkMaker } from './mail/mail-links';
export { leaveMail } from './mail/leave-mail';
export { codeAt } from './domain/one-time-code';
export * from './one-time-codes';
export * from './providers';
export * from './graphql/one-time-code.types';
export * from './operations/change-password';
export * from './operations/accept-invitation';
export * from './operations/account-name';
export * from './operations/choose-membership';
export * from './operations/close-account';
export * from './operations/renew-sign-in-secrets';
export * from './operations/confirm-by-mail';
export * from './operations/confirm-password';
export * from './operations/invite-account';
export { limitAttempts, noteAttempt } from './operations/limit-attempts';
export * from './operations/list-accounts';
export * from './operations/open-representative-account';
export * from './operations/open-session';
export * from './operations/own-sessions';
export * from './operations/preview-invitation';
export * from './operations/memberships-of-accounts';
export * from './operations/read-account';
export * from './operations/read-viewer';
export * from './operations/request-password-reset';
export * from './operations/reset-password';
export * from './operations/resolve-session';
export * from './operations/set-preferences';
export * from './operations/set-up-accounts';
export * from './operations/sign-in';
export * from './operations/sign-in-with-provider';
export * from './operations/sign-out';
export { Accounts1700000000040 } from './storage/migrations/1700000000040-accounts';
export { AssistedSessions1700000000412 } from './storage/migrations/1700000000412-assisted-sessions';
export { AttemptsStay1700000000372 } from './storage/migrations/1700000000372-attempts-stay';
export { PrivateAccounts1700000000302 } from './storage/migrations/1700000000302-private-accounts';
export { SessionOfToken1700000000490 } from './storage/migrations/1700000000490-session-of-token';
export { NarrowSignIn1700000000475 } from './storage/migrations/1700000000475-narrow-sign-in';
export { ProviderOfSession1700000000476 } from './storage/migrations/1700000000476-provider-of-session';
export { MoreRoles1700000000300 } from './storage/migrations/1700000000300-more-roles';
export { OwnSessions1700000000332 } from './storage/migrations/1700000000332-own-sessions';
export { OneTimeCodes1700000000402 } from './storage/migrations/1700000000402-one-time-codes';
export { Providers1700000000400 } from './storage/migrations/1700000000400-providers';
export { LockedAccounts1700000000410 } from './storage/migrations/1700000000410-locked-accounts';
export { MailLinks1700000000331 } from './storage/migrations/1700000000331-mail-links';
import { AccountIdentityEntity } from './storage/account-identity.entity';
import { AccountEntity } from './storage/account.entity';
import { InvitationEntity } from './storage/invitation.entity';
import { MembershipEntity } from './storage/membership.entity';
import { SessionEntity } from './storage/session.entity';

/** What the data source must know of this room. */
export const identityEntities = [
  AccountEntity,
  AccountIdentityEntity,
  MembershipEntity,
  SessionEntity,
  InvitationEntity,
];
export { identityOwnData } from './storage/own-data';
export { identityRetention } from './storage/retention';
