import { type Database, InputError, type Role, system } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { isRightPassword } from '../domain/password';
import { whatIsAwaited } from '../one-time-codes/what-is-awaited';
import { AccountEntity } from '../storage/account.entity';
import { validMemberships } from '../storage/valid-memberships';
import { actorOfMembership } from './actor-of-membership';
import { attemptSucceeded, beginAttempt } from './limit-attempts';
import { type OpenedSession, openSession } from './open-session';

/**
 * Signs in with e-mail and password. An unknown address, a wrong password, a closed account and an account without a
 * valid role get one and the same answer at the same cost (security E2).
 * The session waits for a code where she has one, or must have one for a role of `codeRoles`.
 * @throws InputError `sign-in-wrong`; RateLimitedError from the sixth failed try within 15 minutes.
 */
export const signIn = async (
  database: Database,
  input: { email: string; password: string },
  addressHash: Buffer,
  codeRoles: readonly Role[],
): Promise<OpenedSession> => {
  const email = input.email.trim().toLowerCase().slice(0, 254);
  const attempt = await beginAttempt(database, email, addressHash);
  const opened = await database.withActor(system('sign-in'), async (transaction) => {
    const { account, right } = await accountWithPassword(transaction, email, input.password.slice(0, 1000));
    const memberships =
      account && right && account.status === 'active' ? await validMemberships(transaction, account.id) : [];
    const [membership] = memberships;
    if (!account || !membership) return null;
    await attemptSucceeded(transaction, attempt);
    const awaits = await whatIsAwaited(transaction, account.id, memberships, codeRoles);
    if (!awaits) await transaction.update(AccountEntity, { id: account.id }, { lastSignInAt: new Date() });
    return openSession(transaction, actorOfMembership(membership), awaits);
  });
  if (!opened) throw new InputError([{ path: 'password', code: 'sign-in-wrong' }]);
  return opened;
};

/**
 * One address may be that of a participant and of a member of staff: the password tells which is meant. Two are always
 * verified, so that the cost does not tell how many there are.
 */
const accountWithPassword = async (
  transaction: EntityManager,
  email: string,
  password: string,
): Promise<{ account: AccountEntity | null; right: boolean }> => {
  let found: AccountEntity | null = null;
  for (const isPrivate of [false, true]) {
    const account = await transaction.findOneBy(AccountEntity, { email, private: isPrivate });
    const [credential] = await transaction.query<{ password_hash: string }[]>(
      `select password_hash from account_credentials where account_id = $1`,
      [account?.id ?? null],
    );
    if (await isRightPassword(password, credential?.password_hash ?? null)) found ??= account;
  }
  return { account: found, right: found !== null };
};
