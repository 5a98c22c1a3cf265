import { type Database, type MemberActor, once, type Role, type SessionTimes } from '@stegvis/platform';
import { idleLimit, sessionLength } from '../domain/session-limits';
import { tokenHash } from '../domain/tokens';

export interface OwnSessionRow {
  readonly id: string;
  readonly role: Role;
  readonly startedAt: Date;
  readonly lastUsedAt: Date;
  readonly current: boolean;
}

/** Where the acting member is signed in now, the latest used first; what has rested too long is not there. */
export const listOwnSessions = async (
  database: Database,
  actor: MemberActor,
  token: string,
  times: SessionTimes,
): Promise<OwnSessionRow[]> => {
  const rows = await database.withActor(actor, (transaction) =>
    transaction.query<OwnSessionRow[]>(
      `select s.id, m.role, s.created_at as "startedAt", s.last_seen_at as "lastUsedAt", s.token_hash = $2 as current
       from sessions s join memberships m on m.id = s.membership_id
       where s.account_id = $1 and s.ended_at is null and s.awaits is null and s.expires_at > now()
       order by s.token_hash = $2 desc, s.last_seen_at desc, s.id limit 50`,
      [actor.accountId, tokenHash(token)],
    ),
  );
  const now = Date.now();
  return rows.filter(
    ({ role, lastUsedAt, startedAt }) =>
      now - lastUsedAt.getTime() <= idleLimit(role, times) &&
      now - startedAt.getTime() <= sessionLength(times),
  );
};

/** Ends every session of the acting member, or every one but this; a repeated request ends none that began since. */
export const signOutEverywhere = (
  database: Database,
  actor: MemberActor,
  token: string,
  input: { idempotencyKey: string; keepThis: boolean },
): Promise<void> =>
  database.withActor(actor, (transaction) =>
    once(transaction, 'identity.sign-out-everywhere', input.idempotencyKey, input, async () => {
      await transaction.query(
        `update sessions set ended_at = now() where account_id = $1 and ended_at is null and not ($2 and token_hash = $3)`,
        [actor.accountId, input.keepThis, tokenHash(token)],
      );
    }),
  );
