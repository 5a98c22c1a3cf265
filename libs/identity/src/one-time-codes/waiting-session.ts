import { NotFoundError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { tokenHash } from '../domain/tokens';
import { openSession, type OpenedSession } from '../operations/open-session';
import { actorOfMembership } from '../operations/actor-of-membership';
import { AccountEntity } from '../storage/account.entity';
import { validMemberships } from '../storage/valid-memberships';
import type { Awaited } from './what-is-awaited';

/** The account whose password was right in this browser and that waits for the rest. @throws NotFoundError. */
export const waitingAccount = async (
  transaction: EntityManager,
  token: string | null,
  awaits: Awaited,
): Promise<AccountEntity> => {
  const [row] = await transaction.query<{ account_id: string }[]>(
    `select account_id from sessions where token_hash = $1 and awaits = $2 and ended_at is null and expires_at > now() for update`,
    [tokenHash(token ?? ''), awaits],
  );
  const account = row
    ? await transaction.findOneBy(AccountEntity, { id: row.account_id, status: 'active' })
    : null;
  if (!account) throw new NotFoundError();
  return account;
};

/** Ends a session that waited and opens a whole one in its place. @throws NotFoundError when no role is left. */
export const passOn = async (
  transaction: EntityManager,
  token: string,
  accountId: string,
): Promise<OpenedSession> => {
  await transaction.query(`update sessions set ended_at = now() where token_hash = $1`, [tokenHash(token)]);
  const [membership] = await validMemberships(transaction, accountId);
  if (!membership) throw new NotFoundError();
  await transaction.update(AccountEntity, { id: accountId }, { lastSignInAt: new Date() });
  return openSession(transaction, actorOfMembership(membership));
};
