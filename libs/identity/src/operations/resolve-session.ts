import { type Database, type MemberActor, type SessionTimes, system } from '@stegvis/platform';
import { idleLimit, SEEN_INTERVAL, sessionLength } from '../domain/session-limits';
import { tokenHash } from '../domain/tokens';

interface SessionRow {
  membership_id: string;
  account_id: string;
  role: MemberActor['role'];
  organisation_id: string | null;
  domain_id: string | null;
  municipality_code: string | null;
  participant_id: string | null;
  language: 'sv' | 'en';
  last_seen_at: Date;
  created_at: Date;
}

export interface ResolvedSession {
  readonly actor: MemberActor;
  readonly language: 'sv' | 'en';
  /** When it ends in any case, and how long it may rest until then, ms. */
  readonly ends: Date;
  readonly idle: number;
}

/**
 * Who a session token stands for, asked anew at every request: an ended session, a closed account or a role that has
 * run out is nobody (security A6). Null for an unknown, idle or expired token.
 * @param used false for what a page asks by itself: it keeps no session from ending at rest (security E4).
 */
export const resolveSession = (
  database: Database,
  token: string,
  times: SessionTimes,
  used = true,
): Promise<ResolvedSession | null> =>
  database.withActor(system('sign-in'), async (transaction) => {
    const hash = tokenHash(token);
    const [row] = await transaction.query<SessionRow[]>(
      `select m.id as membership_id, m.account_id, m.role, m.organisation_id, m.domain_id, m.municipality_code, m.participant_id, a.language, s.last_seen_at, s.created_at
       from sessions s join memberships m on m.id = s.membership_id join accounts a on a.id = s.account_id
       where s.token_hash = $1 and s.ended_at is null and s.awaits is null and s.expires_at > now() and a.status = 'active'
         and m.valid_from <= current_date and (m.valid_to is null or m.valid_to > current_date)`,
      [hash],
    );
    if (!row) return null;
    const idle = Date.now() - row.last_seen_at.getTime();
    const ends = new Date(row.created_at.getTime() + sessionLength(times));
    if (idle > idleLimit(row.role, times) || ends.getTime() <= Date.now()) return null;
    if (used && idle > SEEN_INTERVAL)
      await transaction.query(`update sessions set last_seen_at = now() where token_hash = $1`, [hash]);
    return {
      language: row.language,
      ends,
      idle: idleLimit(row.role, times),
      actor: {
        kind: 'member',
        membershipId: row.membership_id,
        accountId: row.account_id,
        role: row.role,
        organisationId: row.organisation_id,
        domainId: row.domain_id,
        municipalityCode: row.municipality_code,
        participantId: row.participant_id,
      },
    };
  });
