import { type Database, type MemberActor, NotFoundError, once, requireId } from '@stegvis/platform';
import { leaveMail } from '../mail/leave-mail';
import { type Invited, makeInvitation } from '../operations/invite-account';
import { type AccountAct, administerAccount } from './administer-account';

/**
 * Sends the invitation anew to somebody who has not taken it up: a new link and a new mail, and the former links end. With
 * the same key it is one mail and a fresh link, as when inviting.
 * @throws NotFoundError when the account is out of reach or no longer waits; ConflictError.
 */
export const reinviteAccount = (
  database: Database,
  actor: MemberActor,
  input: AccountAct,
): Promise<Invited> => {
  const id = requireId(input.accountId, 'accountId');
  return database.withActor(actor, async (transaction) => {
    const { accountId } = await once(
      transaction,
      'identity.reinvite-account',
      input.idempotencyKey,
      input,
      async () => {
        const account = await administerAccount(transaction, actor, { ...input, accountId: id });
        if (account.status !== 'invited') throw new NotFoundError();
        await leaveMail(transaction, {
          template: 'invitation',
          recipient: account.email,
          language: account.language,
          subjectId: id,
        });
        return { accountId: id };
      },
    );
    return { accountId, ...(await makeInvitation(transaction, accountId, actor.membershipId)) };
  });
};
