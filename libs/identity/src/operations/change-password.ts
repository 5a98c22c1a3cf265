import {
  type Database,
  InputCheck,
  InputError,
  type MemberActor,
  NotFoundError,
  system,
} from '@stegvis/platform';
import { checkNewPassword, hashPassword, isRightPassword } from '../domain/password';
import { tokenHash } from '../domain/tokens';
import { leaveMail } from '../mail/leave-mail';
import { AccountEntity } from '../storage/account.entity';
import { attemptSucceeded, beginAttempt } from './limit-attempts';

/**
 * Gives the acting member a new password for her old one. Every other session of hers ends and she is told by mail; this one
 * goes on. Attempts at the old one count as attempts to sign in.
 * @throws InputError for either password; RateLimitedError from the sixth wrong one within 15 minutes.
 */
export const changePassword = async (
  database: Database,
  actor: MemberActor,
  token: string,
  input: { currentPassword: string; password: string },
  addressHash: Buffer,
): Promise<void> => {
  const check = new InputCheck();
  checkNewPassword(check, 'password', input.password);
  check.done();
  const passwordHash = await hashPassword(input.password);
  const account = await database.withActor(system('sign-in'), (transaction) =>
    transaction.findOneBy(AccountEntity, { id: actor.accountId, status: 'active' }),
  );
  if (!account) throw new NotFoundError();
  const attempt = await beginAttempt(database, account.email, addressHash);
  const changed = await database.withActor(system('sign-in'), async (transaction) => {
    const [credential] = await transaction.query<{ password_hash: string }[]>(
      `select password_hash from account_credentials where account_id = $1 for update`,
      [account.id],
    );
    const right = await isRightPassword(
      input.currentPassword.slice(0, 1000),
      credential?.password_hash ?? null,
    );
    if (!right) return false;
    await attemptSucceeded(transaction, attempt);
    await transaction.query(
      `update account_credentials set password_hash = $2, changed_at = now() where account_id = $1`,
      [account.id, passwordHash],
    );
    await transaction.query(
      `update sessions set ended_at = now() where account_id = $1 and ended_at is null and token_hash <> $2`,
      [account.id, tokenHash(token)],
    );
    const { email: recipient, language } = account;
    await leaveMail(transaction, { template: 'password-changed', recipient, language });
    return true;
  });
  if (!changed) throw new InputError([{ path: 'currentPassword', code: 'password-wrong' }]);
};
