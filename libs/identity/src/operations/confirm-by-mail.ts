import { type Database, InputError, type MemberActor, requireId, system } from '@stegvis/platform';
import { tokenHash } from '../domain/tokens';
import { leaveMail } from '../mail/leave-mail';
import { limitAttempts, noteAttempt } from './limit-attempts';

/**
 * Mails the one who is signed in a link that shows that it is she, for who has no password (security R4). A repeated
 * request with the same key leaves one mail.
 * @throws RateLimitedError from the sixth within 15 minutes.
 */
export const askToConfirmByMail = async (
  database: Database,
  actor: MemberActor,
  input: { readonly idempotencyKey: string },
  addressHash: Buffer,
): Promise<void> => {
  const id = requireId(input.idempotencyKey, 'idempotencyKey');
  await database.withActor(system('sign-in'), async (transaction) => {
    const [account] = await transaction.query<{ email: string; language: 'sv' | 'en' }[]>(
      `select email, language from accounts where id = $1 and status = 'active'`,
      [actor.accountId],
    );
    if (!account) return;
    await limitAttempts(transaction, 'mail', account.email, addressHash);
    await noteAttempt(transaction, 'mail', account.email, addressHash, false);
    await leaveMail(transaction, {
      id,
      template: 'confirm-own-data',
      recipient: account.email,
      language: account.language,
      subjectId: actor.accountId,
    });
  });
};

/**
 * Takes the link of such a mail, once, within an hour, from the account that it was sent to and from no other.
 * @throws InputError `confirm-link-over` on `mailToken`.
 */
export const confirmByMail = async (database: Database, actor: MemberActor, token: string): Promise<void> => {
  const [, used] = await database.withActor(system('sign-in'), (transaction) =>
    transaction.query<[unknown[], number]>(
      `update mail_links set used_at = now() where token_hash = $1 and purpose = 'confirm-own-data' and subject_id = $2 and used_at is null and expires_at > now()`,
      [tokenHash(token), actor.accountId],
    ),
  );
  if (used !== 1) throw new InputError([{ path: 'mailToken', code: 'confirm-link-over' }]);
};
