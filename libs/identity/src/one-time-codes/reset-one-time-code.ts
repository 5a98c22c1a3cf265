import {
  type Database,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
  RuleError,
} from '@stegvis/platform';
import { leaveMail } from '../mail/leave-mail';
import { AccountEntity } from '../storage/account.entity';

/**
 * An administrator takes the one-time code of a colleague who has lost it. That she did is a row; every session of the
 * colleague ends and she is told by mail. Whether there was a code is not told.
 * @throws NotFoundError for an account that she does not keep; RuleError for her own.
 */
export const resetOneTimeCode = (
  database: Database,
  actor: MemberActor,
  input: { idempotencyKey: string; accountId: string },
): Promise<string> => {
  const id = requireId(input.accountId, 'accountId');
  if (id === actor.accountId) throw new RuleError('A14', 'own-code');
  return database.withActor(actor, (transaction) =>
    once(transaction, 'identity.reset-one-time-code', input.idempotencyKey, input, async () => {
      const account = await transaction.findOneBy(AccountEntity, { id });
      if (!account) throw new NotFoundError();
      await transaction.query(
        `insert into one_time_code_resets (id, account_id, reset_by) values ($1, $2, $3)`,
        [newId(), id, actor.membershipId],
      );
      for (const table of ['recovery_codes', 'one_time_codes'])
        await transaction.query(`delete from ${table} where account_id = $1`, [id]);
      await transaction.query(
        `update sessions set ended_at = now() where account_id = $1 and ended_at is null`,
        [id],
      );
      await leaveMail(transaction, {
        template: 'one-time-code-changed',
        recipient: account.email,
        language: account.language,
      });
      return id;
    }),
  );
};
