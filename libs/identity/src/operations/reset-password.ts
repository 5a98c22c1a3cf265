import { type Database, InputCheck, NotFoundError, system } from '@stegvis/platform';
import { checkNewPassword, hashPassword } from '../domain/password';
import { tokenHash } from '../domain/tokens';
import { leaveMail } from '../mail/leave-mail';
import { AccountEntity } from '../storage/account.entity';

/**
 * Gives an account a new password by the link of a mail. Ends every session and every other such link; signs nobody in, so
 * that a mailbox alone is never enough where a code is asked for too. The holder is told by mail. The row lock lets one of
 * two parallel requests through.
 * @throws NotFoundError for an unknown, used or expired link and for a closed account (one answer); InputError for the password.
 */
export const resetPassword = async (
  database: Database,
  input: { token: string; password: string },
): Promise<void> => {
  const check = new InputCheck();
  checkNewPassword(check, 'password', input.password);
  check.done();
  const passwordHash = await hashPassword(input.password);
  await database.withActor(system('sign-in'), async (transaction) => {
    const [link] = await transaction.query<{ accountId: string }[]>(
      `select subject_id as "accountId" from mail_links
       where token_hash = $1 and purpose = 'reset-password' and used_at is null and expires_at > now() for update`,
      [tokenHash(input.token)],
    );
    const account = link
      ? await transaction.findOneBy(AccountEntity, { id: link.accountId, status: 'active' })
      : null;
    if (!account) throw new NotFoundError();
    await transaction.query(
      `update mail_links set used_at = now() where purpose = 'reset-password' and subject_id = $1 and used_at is null`,
      [account.id],
    );
    await transaction.query(
      `insert into account_credentials (account_id, password_hash) values ($1, $2)
       on conflict (account_id) do update set password_hash = excluded.password_hash, changed_at = now()`,
      [account.id, passwordHash],
    );
    await transaction.query(
      `update sessions set ended_at = now() where account_id = $1 and ended_at is null`,
      [account.id],
    );
    await leaveMail(transaction, {
      template: 'password-changed',
      recipient: account.email,
      language: account.language,
    });
  });
};
