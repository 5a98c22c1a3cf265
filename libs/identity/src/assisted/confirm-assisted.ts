import { type Database, NotFoundError, system } from '@stegvis/platform';
import { SESSION_LENGTH } from '../domain/session-limits';
import { newToken, tokenHash } from '../domain/tokens';
import { MembershipEntity } from '../storage/membership.entity';
import { actorOfMembership } from '../operations/actor-of-membership';
import type { OpenedSession } from '../operations/open-session';

const WAITS = `s.assisted_by is not null and s.confirmed_at is null and s.ended_at is null and s.expires_at > now()`;

/** What a device that waits for a participant asks her. */
export interface AssistedWaiting {
  /** Her first name; null where her name is protected. */
  readonly givenName: string | null;
  readonly helper: string;
}

/** The session on this device that waits for the participant to say that it is her; null when there is none. */
export const assistedWaiting = (database: Database, token: string | null): Promise<AssistedWaiting | null> =>
  database.withActor(system('sign-in'), async (transaction) => {
    const [row] = await transaction.query<AssistedWaiting[]>(
      `select nullif(split_part(a.name, ' ', 1), 'Skyddad') as "givenName", h.name as helper
       from sessions s join accounts a on a.id = s.account_id join memberships m on m.id = s.assisted_by join accounts h on h.id = m.account_id
       where s.token_hash = $1 and ${WAITS}`,
      [tokenHash(token ?? '')],
    );
    return row ?? null;
  });

/**
 * The participant says that it is her: the session is hers under a new token. Of two at once one is answered.
 * @throws NotFoundError when no session waits on this device, or no longer.
 */
export const confirmAssisted = (database: Database, token: string | null): Promise<OpenedSession> =>
  database.withActor(system('sign-in'), async (transaction) => {
    const fresh = newToken();
    const expires = new Date(Date.now() + SESSION_LENGTH);
    const [rows] = await transaction.query<[{ membership_id: string }[], number]>(
      `update sessions s set token_hash = $2, confirmed_at = now(), created_at = now(), last_seen_at = now(), expires_at = $3
       where s.token_hash = $1 and ${WAITS} returning membership_id`,
      [tokenHash(token ?? ''), tokenHash(fresh), expires],
    );
    const membership = rows[0]
      ? await transaction.findOneBy(MembershipEntity, { id: rows[0].membership_id })
      : null;
    if (!membership) throw new NotFoundError();
    return { token: fresh, expires, actor: actorOfMembership(membership), awaits: null };
  });

/** It is not her: what waits on this device is over. Twice is as once. */
export const declineAssisted = (database: Database, token: string | null): Promise<void> =>
  database.withActor(system('sign-in'), async (transaction) => {
    await transaction.query(`update sessions s set ended_at = now() where s.token_hash = $1 and ${WAITS}`, [
      tokenHash(token ?? ''),
    ]);
  });
