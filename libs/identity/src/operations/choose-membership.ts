import { type Database, type MemberActor, NotFoundError, requireId, system } from '@stegvis/platform';
import { tokenHash } from '../domain/tokens';
import { validMemberships } from '../storage/valid-memberships';
import { actorOfMembership } from './actor-of-membership';
import { type OpenedSession, openSession } from './open-session';

/** Goes on as another of one's own roles: the old session ends and a new token is given (rotation on privilege change). */
export const chooseMembership = async (
  database: Database,
  actor: MemberActor,
  token: string,
  membershipId: string,
): Promise<OpenedSession> => {
  const id = requireId(membershipId, 'membershipId');
  return database.withActor(system('sign-in'), async (transaction) => {
    const own = await validMemberships(transaction, actor.accountId);
    const chosen = own.find((m) => m.id === id);
    if (!chosen) throw new NotFoundError();
    const [ended] = await transaction.query<[{ providerId: string | null; begun: Date }[], number]>(
      `update sessions set ended_at = now() where token_hash = $1 and ended_at is null returning provider_id as "providerId", created_at as begun`,
      [tokenHash(token)],
    );
    const [former] = ended;
    if (!former) throw new NotFoundError();
    return openSession(transaction, actorOfMembership(chosen), null, former.providerId, former.begun);
  });
};
