import type { MemberActor } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { SESSION_LENGTH } from '../domain/session-limits';
import { newToken, tokenHash } from '../domain/tokens';
import { SessionEntity } from '../storage/session.entity';

export interface OpenedSession {
  readonly token: string;
  readonly expires: Date;
  readonly actor: MemberActor;
}

/** Opens a server-side session for a membership; the token is given to the browser once and only its hash is kept. */
export const openSession = async (transaction: EntityManager, actor: MemberActor): Promise<OpenedSession> => {
  const token = newToken();
  const now = new Date();
  const expires = new Date(now.getTime() + SESSION_LENGTH);
  await transaction.insert(SessionEntity, {
    tokenHash: tokenHash(token),
    accountId: actor.accountId,
    membershipId: actor.membershipId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: expires,
    endedAt: null,
  });
  return { token, expires, actor };
};
