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

interface Waited {
  readonly account_id: string;
  readonly membership_id: string;
  readonly assisted_by: string;
}

/**
 * The participant says that it is her: what waited ends and a session of hers begins under a new token. Of two at once one is answered.
 * @throws NotFoundError when no session waits on this device, or no longer.
 */
export const confirmAssisted = (database: Database, token: string | null): Promise<OpenedSession> =>
  database.withActor(system('sign-in'), async (transaction) => {
    const fresh = newToken();
    const expires = new Date(Date.now() + SESSION_LENGTH);
    const [rows] = await transaction.query<[Waited[], number]>(
      `update sessions s set ended_at = now() where s.token_hash = $1 and ${WAITS} returning account_id, membership_id, assisted_by`,
      [tokenHash(token ?? '')],
    );
    const waited = rows[0];
    const membership = waited
      ? await transaction.findOneBy(MembershipEntity, { id: waited.membership_id })
      : null;
    if (!waited || !membership) throw new NotFoundError();
    await transaction.query(
      `insert into sessions (token_hash, account_id, membership_id, assisted_by, confirmed_at, expires_at) values ($1, $2, $3, $4, now(), $5)`,
      [tokenHash(fresh), waited.account_id, waited.membership_id, waited.assisted_by, expires],
    );
    return { token: fresh, expires, actor: actorOfMembership(membership), awaits: null };
  });

/** It is not her: what waits on this device is over. Twice is as once. */
export const declineAssisted = (database: Database, token: string | null): Promise<void> =>
  database.withActor(system('sign-in'), async (transaction) => {
    await transaction.query(`update sessions s set ended_at = now() where s.token_hash = $1 and ${WAITS}`, [
      tokenHash(token ?? ''),
    ]);
  });
