import { type Database, type MemberActor, once, requireId, RuleError } from '@stegvis/platform';
import { administerAccount, endSessions, keepAnAdministrator } from '../administration/administer-account';
import { AccountEntity } from '../storage/account.entity';

/** Closes an account: its roles end today, its sessions and open links at once; nothing that it said is removed. */
export const closeAccount = (
  database: Database,
  actor: MemberActor,
  input: { idempotencyKey: string; accountId: string; expectedVersion: number },
): Promise<string> => {
  const id = requireId(input.accountId, 'accountId');
  if (id === actor.accountId) throw new RuleError('A14', 'own-account');
  return database.withActor(actor, (transaction) =>
    once(transaction, 'identity.close-account', input.idempotencyKey, input, async () => {
      await administerAccount(transaction, actor, { ...input, accountId: id });
      await transaction.update(AccountEntity, { id }, { status: 'closed' });
      await transaction.query(
        `update memberships set valid_to = greatest(valid_from, current_date)
         where account_id = $1 and (valid_to is null or valid_to > greatest(valid_from, current_date))`,
        [id],
      );
      await keepAnAdministrator(transaction, actor);
      await endSessions(transaction, id);
      await transaction.query(
        `update invitations set expires_at = now() where account_id = $1 and used_at is null and expires_at > now()`,
        [id],
      );
      return id;
    }),
  );
};
