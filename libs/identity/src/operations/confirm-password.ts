import { type Database, InputError, type MemberActor, system } from '@stegvis/platform';
import { isRightPassword } from '../domain/password';
import { attemptSucceeded, beginAttempt } from './limit-attempts';

/**
 * Makes sure that it is the one who is signed in who asks, by her password (security R4: re-authenticated). Tries count as
 * sign-in attempts do.
 * @throws InputError `sign-in-wrong` on `password`; RateLimitedError from the sixth failed try within 15 minutes.
 */
export const confirmPassword = async (
  database: Database,
  actor: MemberActor,
  password: string,
  addressHash: Buffer,
): Promise<void> => {
  const account = await database.withActor(system('sign-in'), async (transaction) => {
    const [row] = await transaction.query<{ email: string; hash: string | null }[]>(
      `select a.email, c.password_hash as hash from accounts a left join account_credentials c on c.account_id = a.id where a.id = $1`,
      [actor.accountId],
    );
    return row;
  });
  const attempt = await beginAttempt(database, account?.email ?? '', addressHash);
  const right = await isRightPassword(password.slice(0, 1000), account?.hash ?? null);
  if (right) await database.withActor(system('sign-in'), (t) => attemptSucceeded(t, attempt));
  if (!right) throw new InputError([{ path: 'password', code: 'password-not-yours' }]);
};
