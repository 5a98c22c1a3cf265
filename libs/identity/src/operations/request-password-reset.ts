import { type Database, InputCheck, type Language, requireId, system } from '@stegvis/platform';
import { checkEmail } from '../domain/email';
import { leaveMail } from '../mail/leave-mail';
import { limitAttempts, noteAttempt } from './limit-attempts';

/**
 * Asks for a new password by mail. Whether anybody has the address is not even looked at here: the mail's handler does, so
 * that answer, time and work are one for both (security E2). A repeated request with the same key leaves one mail.
 * @throws InputError for a malformed address; RateLimitedError from the sixth request for a mailbox within 15 minutes.
 */
export const requestPasswordReset = async (
  database: Database,
  input: { idempotencyKey: string; email: string },
  language: Language,
  addressHash: Buffer,
): Promise<void> => {
  const id = requireId(input.idempotencyKey, 'idempotencyKey');
  const check = new InputCheck();
  const email = checkEmail(check, 'email', input.email);
  check.done();
  await database.withActor(system('sign-in'), async (transaction) => {
    await limitAttempts(transaction, 'mail', email, addressHash);
    await noteAttempt(transaction, 'mail', email, addressHash, false);
    await leaveMail(transaction, { id, template: 'reset-password', recipient: email, language });
  });
};
