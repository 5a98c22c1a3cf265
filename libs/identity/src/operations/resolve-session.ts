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
  idle_minutes: number | null;
  assisted_by: string | null;
  helper: string | null;
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
 * run out is nobody (security A6), and so is one that staff began and the participant has not taken, or whose helper has
 * left. Null for an unknown, idle or expired token.
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
    const [row] = await transaction.query<SessionRow[]>(`select * from stegvis.session_of_token($1)`, [hash]);
    if (!row) return null;
    const rested = Date.now() - row.last_seen_at.getTime();
    const rests = idleLimit(row.role, times, {
      assisted: row.assisted_by !== null,
      chosen: row.idle_minutes,
    });
    const ends = new Date(row.created_at.getTime() + sessionLength(times));
    if (rested > rests || ends.getTime() <= Date.now()) return null;
    if (used && rested > SEEN_INTERVAL)
      await transaction.query(`update sessions set last_seen_at = now() where token_hash = $1`, [hash]);
    return {
      language: row.language,
      ends,
      idle: rests,
      actor: {
        kind: 'member',
        membershipId: row.membership_id,
        accountId: row.account_id,
        role: row.role,
        organisationId: row.organisation_id,
        domainId: row.domain_id,
        municipalityCode: row.municipality_code,
        participantId: row.participant_id,
        ...(row.assisted_by && row.helper
          ? { assistedBy: { membershipId: row.assisted_by, name: row.helper } }
          : {}),
      },
    };
  });
