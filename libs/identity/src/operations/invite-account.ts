import {
  type Database,
  InputCheck,
  InputError,
  isUniqueViolation,
  type MemberActor,
  newId,
  once,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { checkSeat, giveSeat, type Seat } from '../administration/seat';
import { checkEmail } from '../domain/email';
import { newToken, tokenHash } from '../domain/tokens';
import { leaveMail } from '../mail/leave-mail';
import { AccountEntity } from '../storage/account.entity';
import { InvitationEntity } from '../storage/invitation.entity';

export interface Invitation extends Seat {
  readonly idempotencyKey: string;
  readonly email: string;
  readonly name: string;
}

export interface Invited {
  readonly accountId: string;
  readonly token: string;
  readonly expires: Date;
}

const DAYS_VALID = 7;

/**
 * An administrator invites somebody to a role by a link that works once, for seven days. A repeated request with the
 * same key makes a fresh link and ends the old one: a link is a secret and is not stored. There is none once the account
 * has been taken up: it would open somebody else's.
 * @throws InputError for a malformed or taken address, a role that is private, a missing organisation or an unknown domain.
 */
export const inviteAccount = async (
  database: Database,
  actor: MemberActor,
  input: Invitation,
): Promise<Invited> => {
  const check = new InputCheck();
  const email = checkEmail(check, 'email', input.email);
  const name = check.text('name', input.name, { max: 200, required: true });
  checkSeat(check, input);
  check.done();
  try {
    return await database.withActor(actor, async (transaction) => {
      const { accountId } = await once(
        transaction,
        'identity.invite-account',
        input.idempotencyKey,
        input,
        async () => ({
          accountId: await makeAccount(transaction, actor, { ...input, email, name }),
        }),
      );
      await requireInvited(transaction, accountId);
      return { accountId, ...(await makeInvitation(transaction, accountId, actor.membershipId)) };
    });
  } catch (error) {
    if (isUniqueViolation(error, 'accounts_email_uq'))
      throw new InputError([{ path: 'email', code: 'email-taken' }]);
    throw error;
  }
};

const makeAccount = async (
  transaction: EntityManager,
  actor: MemberActor,
  input: Invitation,
): Promise<string> => {
  const id = newId();
  await transaction.insert(AccountEntity, {
    id,
    email: input.email,
    name: input.name,
    status: 'invited',
    language: 'sv',
    displayMode: 'work',
    demo: false,
    private: false,
    version: 1,
  });
  await giveSeat(transaction, actor, { ...input, accountId: id });
  await leaveMail(transaction, {
    template: 'invitation',
    recipient: input.email,
    language: 'sv',
    subjectId: id,
  });
  return id;
};

const requireInvited = async (transaction: EntityManager, accountId: string): Promise<void> => {
  const [account] = await transaction.query<{ status: string }[]>(
    `select status from accounts where id = $1`,
    [accountId],
  );
  if (account?.status !== 'invited') throw new InputError([{ path: 'email', code: 'email-taken' }]);
};

/** Ends the open links of an account and makes a new one. */
export const makeInvitation = async (
  transaction: EntityManager,
  accountId: string,
  createdBy: string | null,
): Promise<{ token: string; expires: Date }> => {
  await transaction.query(
    `update invitations set expires_at = now() where account_id = $1 and used_at is null`,
    [accountId],
  );
  const token = newToken();
  const expires = new Date(Date.now() + DAYS_VALID * 86_400_000);
  await transaction.insert(InvitationEntity, {
    tokenHash: tokenHash(token),
    accountId,
    createdBy,
    createdAt: new Date(),
    expiresAt: expires,
    usedAt: null,
  });
  return { token, expires };
};
