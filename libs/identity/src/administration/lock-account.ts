import {
  type Database,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
  RuleError,
} from '@stegvis/platform';
import { AccountEntity } from '../storage/account.entity';
import { type AccountAct, administerAccount, endSessions, keepAnAdministrator } from './administer-account';

/**
 * Locks an account: its sessions end at once and nobody signs in with it until it is unlocked; its roles stay as they are.
 * @returns the account. @throws NotFoundError when it is out of reach or cannot be signed in with; ConflictError; RuleError
 *   for one's own and for the last administrator's.
 */
export const lockAccount = (database: Database, actor: MemberActor, input: AccountAct): Promise<string> =>
  turn(database, actor, 'identity.lock-account', input, ['active', 'locked']);

/** Unlocks an account: it can be signed in with anew. @returns the account. @throws NotFoundError; ConflictError. */
export const unlockAccount = (database: Database, actor: MemberActor, input: AccountAct): Promise<string> =>
  turn(database, actor, 'identity.unlock-account', input, ['locked', 'active']);

const turn = (
  database: Database,
  actor: MemberActor,
  operation: string,
  input: AccountAct,
  [from, to]: readonly [AccountEntity['status'], AccountEntity['status']],
): Promise<string> => {
  const id = requireId(input.accountId, 'accountId');
  if (id === actor.accountId) throw new RuleError('A14', 'own-lock');
  return database.withActor(actor, (transaction) =>
    once(transaction, operation, input.idempotencyKey, input, async () => {
      const account = await administerAccount(transaction, actor, { ...input, accountId: id });
      if (account.status !== from) throw new NotFoundError();
      await transaction.update(AccountEntity, { id }, { status: to });
      await keepAnAdministrator(transaction, actor);
      if (to === 'locked') await endSessions(transaction, id);
      return id;
    }),
  );
};
