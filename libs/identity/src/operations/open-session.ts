import type { MemberActor } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { SESSION_LENGTH } from '../domain/session-limits';
import type { Awaited } from '../one-time-codes/what-is-awaited';
import { newToken, tokenHash } from '../domain/tokens';
import { SessionEntity } from '../storage/session.entity';

export interface OpenedSession {
  readonly token: string;
  readonly expires: Date;
  readonly actor: MemberActor;
  /** What it waits for before it is anybody's; null: nothing. */
  readonly awaits: Awaited | null;
}

/** How long somebody may look for her code, ms. */
const WAITING_LENGTH = 15 * 60_000;

/**
 * Opens a server-side session for a membership; the token is given to the browser once and only its hash is kept. One that
 * waits for a code opens nothing and is short.
 * @param providerId the provider that she proved herself with, where she may end her sign-in too.
 * @param begun when she signed in; now when left out. The session of another role goes on with the time of the former.
 */
export const openSession = async (
  transaction: EntityManager,
  actor: MemberActor,
  awaits: Awaited | null = null,
  providerId: string | null = null,
  begun: Date = new Date(),
): Promise<OpenedSession> => {
  const token = newToken();
  const expires = new Date(begun.getTime() + (awaits ? WAITING_LENGTH : SESSION_LENGTH));
  await transaction.insert(SessionEntity, {
    tokenHash: tokenHash(token),
    accountId: actor.accountId,
    membershipId: actor.membershipId,
    createdAt: begun,
    lastSeenAt: new Date(),
    expiresAt: expires,
    endedAt: null,
    awaits,
    providerId,
  });
  return { token, expires, actor, awaits };
};
