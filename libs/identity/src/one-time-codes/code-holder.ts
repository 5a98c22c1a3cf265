import { type MemberActor, NotFoundError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { AccountEntity } from '../storage/account.entity';
import { waitingAccount } from './waiting-session';

/** Who asks about a one-time code of her own: signed in, or on her way in and in need of one. */
export interface CodeAsker {
  readonly actor: MemberActor | null;
  readonly token: string | null;
}

/** Her account, locked, so that her requests come one after the other. @throws NotFoundError for anybody else. */
export const codeHolder = async (
  transaction: EntityManager,
  { actor, token }: CodeAsker,
): Promise<AccountEntity> => {
  const { id } = actor ? { id: actor.accountId } : await waitingAccount(transaction, token, 'enrolment');
  const account = await transaction.findOne(AccountEntity, {
    where: { id, status: 'active' },
    lock: { mode: 'pessimistic_write' },
  });
  if (!account) throw new NotFoundError();
  return account;
};
