import { type Database, type MemberActor, once, type Role, type SessionTimes } from '@stegvis/platform';
import { idleLimit, sessionLength } from '../domain/session-limits';
import { tokenHash } from '../domain/tokens';

export interface OwnSessionRow {
  readonly id: string;
  readonly role: Role;
  readonly startedAt: Date;
  readonly lastUsedAt: Date;
  readonly current: boolean;
  /** Who helped her to begin it; null when she did it herself. */
  readonly assistedBy: string | null;
}

type Row = OwnSessionRow & { readonly assisted: boolean; readonly chosen: number | null };

/** Where the acting member is signed in now, the latest used first; what has rested too long is not there. */
export const listOwnSessions = async (
  database: Database,
  actor: MemberActor,
  token: string,
  times: SessionTimes,
): Promise<OwnSessionRow[]> => {
  const rows = await database.withActor(actor, (transaction) =>
    transaction.query<Row[]>(
      `select s.id, m.role, s.created_at as "startedAt", s.last_seen_at as "lastUsedAt", s.token_hash = $2 as current,
         s.assisted_by is not null as assisted, h.name as "assistedBy", a.idle_minutes as chosen
       from sessions s join memberships m on m.id = s.membership_id join accounts a on a.id = s.account_id
         left join memberships hm on hm.id = s.assisted_by left join accounts h on h.id = hm.account_id
       where s.account_id = $1 and s.ended_at is null and s.awaits is null and s.expires_at > now() and (s.assisted_by is null or s.confirmed_at is not null)
       order by s.token_hash = $2 desc, s.last_seen_at desc, s.id limit 50`,
      [actor.accountId, tokenHash(token)],
    ),
  );
  const now = Date.now();
  return rows.filter(
    ({ role, lastUsedAt, startedAt, assisted, chosen }) =>
      now - lastUsedAt.getTime() <= idleLimit(role, times, { assisted, chosen }) &&
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
