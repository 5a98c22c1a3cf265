import { type Database, InputError, system } from '@stegvis/platform';
import { isRightPassword } from '../domain/password';
import { AccountEntity } from '../storage/account.entity';
import { validMemberships } from '../storage/valid-memberships';
import { actorOfMembership } from './actor-of-membership';
import { limitAttempts, noteAttempt } from './limit-attempts';
import { type OpenedSession, openSession } from './open-session';

/**
 * Signs in with e-mail and password. An unknown address, a wrong password, a closed account and an account without a
 * valid role get one and the same answer at the same cost (security E2).
 * @throws InputError `sign-in-wrong`; RateLimitedError from the sixth failed try within 15 minutes.
 */
export const signIn = async (
  database: Database,
  input: { email: string; password: string },
  addressHash: Buffer,
): Promise<OpenedSession> => {
  const email = input.email.trim().toLowerCase().slice(0, 254);
  const opened = await database.withActor(system('sign-in'), async (transaction) => {
    await limitAttempts(transaction, 'password', email, addressHash);
    const account = await transaction.findOneBy(AccountEntity, { email });
    const [credential] = account
      ? await transaction.query<{ password_hash: string }[]>(
          `select password_hash from account_credentials where account_id = $1`,
          [account.id],
        )
      : [];
    const right = await isRightPassword(input.password.slice(0, 1000), credential?.password_hash ?? null);
    const [membership] =
      account && right && account.status === 'active' ? await validMemberships(transaction, account.id) : [];
    await noteAttempt(transaction, 'password', email, addressHash, membership !== undefined);
    if (!account || !membership) return null;
    await transaction.update(AccountEntity, { id: account.id }, { lastSignInAt: new Date() });
    return openSession(transaction, actorOfMembership(membership));
  });
  if (!opened) throw new InputError([{ path: 'password', code: 'sign-in-wrong' }]);
  return opened;
};
