import { type Database, type KeyRing, system } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { tokenHash } from '../domain/tokens';
import { leaveMail } from '../mail/leave-mail';
import { ProviderFault } from '../providers/provider-fault';
import type { ProvenIdentity } from '../providers/proven-identity';
import { AccountEntity } from '../storage/account.entity';
import { validMemberships } from '../storage/valid-memberships';
import { actorOfMembership } from './actor-of-membership';
import { applyClaimedRoles } from './apply-claimed-roles';
import { accountOfIdentity, bindIdentity } from './find-identity';
import { type OpenedSession, openSession } from './open-session';

/** Notes that an answer of a provider is taken; of two that come with it one goes on. @throws ProviderFault `again`. */
export const takeProviderAnswer = async (database: Database, state: string): Promise<void> => {
  const taken = await database.withActor(system('sign-in'), (transaction) =>
    transaction.query<unknown[]>(
      `insert into used_sign_ins (state_hash) values ($1) on conflict do nothing returning 1`,
      [tokenHash(state)],
    ),
  );
  if (taken.length === 0) throw new ProviderFault('again', 'used');
};

export interface ProviderSignIn {
  readonly identity: ProvenIdentity;
  /** Municipality of the roles that claims give. */
  readonly municipalityCode: string;
  /** Secret of the invitation that she came from. */
  readonly invitation: string | null;
  /** Session of this browser until now; it ends. */
  readonly formerToken: string | null;
}

/**
 * Signs in who a provider has proven. She is bound to her account once, by an invitation or by an address that the provider
 * answers for; an account that is bound to somebody else is never taken over, whoever has its address now. Nobody known, a
 * closed account and one without a role get one answer (security E2).
 * @throws ProviderFault `not-known`.
 */
export const signInWithProvider = async (
  database: Database,
  keys: KeyRing,
  { identity, municipalityCode, invitation, formerToken }: ProviderSignIn,
): Promise<OpenedSession> =>
  database.withActor(system('sign-in'), async (transaction) => {
    const account = await findAccount(transaction, keys, identity, invitation);
    if (account?.status !== 'active') throw new ProviderFault('not-known');
    // Two sign-ins of hers give and take roles one after the other.
    await transaction.query(`select 1 from accounts where id = $1 for update`, [account.id]);
    if (!account.private) await applyClaimedRoles(transaction, account.id, identity, municipalityCode);
    const [membership] = await validMemberships(transaction, account.id);
    if (!membership) throw new ProviderFault('not-known', 'no role');
    await transaction.update(AccountEntity, { id: account.id }, { lastSignInAt: new Date() });
    if (formerToken)
      await transaction.query(
        `update sessions set ended_at = now() where token_hash = $1 and ended_at is null`,
        [tokenHash(formerToken)],
      );
    return openSession(transaction, actorOfMembership(membership), null, identity.providerId);
  });

const findAccount = async (
  transaction: EntityManager,
  keys: KeyRing,
  identity: ProvenIdentity,
  invitation: string | null,
): Promise<AccountEntity | null> => {
  const bound = await accountOfIdentity(transaction, keys, identity);
  if (bound) return bound;
  const found =
    (invitation ? await invitedAccount(transaction, invitation) : null) ??
    (identity.email === null ? null : await addressedAccount(transaction, identity.email));
  const done = found && (await bindIdentity(transaction, keys, found.id, identity));
  if (!found || !done) return null;
  if (done === 'already') return { ...found, status: 'active' };
  if (found.status === 'active') {
    const { email: recipient, language } = found;
    await leaveMail(transaction, { template: 'identity-bound', recipient, language });
    return found;
  }
  await transaction.query(
    `update invitations set used_at = now() where account_id = $1 and used_at is null`,
    [found.id],
  );
  await transaction.update(AccountEntity, { id: found.id }, { status: 'active' });
  return { ...found, status: 'active' };
};

const invitedAccount = async (transaction: EntityManager, token: string): Promise<AccountEntity | null> => {
  const [row] = await transaction.query<{ account_id: string }[]>(
    `select account_id from invitations where token_hash = $1 and used_at is null and expires_at > now() for update`,
    [tokenHash(token)],
  );
  return row ? transaction.findOneBy(AccountEntity, { id: row.account_id, status: 'invited' }) : null;
};

/** Accounts of participants and of who represents them are bound by an invitation alone: an address is not proof enough. */
const addressedAccount = (transaction: EntityManager, email: string): Promise<AccountEntity | null> =>
  transaction
    .createQueryBuilder(AccountEntity, 'a')
    .where('a.email = :email and not a.private', { email })
    .andWhere(`a.status in ('invited', 'active')`)
    .setLock('pessimistic_write')
    .getOne();
