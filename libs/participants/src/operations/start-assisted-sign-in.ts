import { recordShown } from '@stegvis/access';
import { type AssistedPerson, beginAssisted } from '@stegvis/identity';
import { type Database, type MemberActor, NotFoundError, requireId, RuleError } from '@stegvis/platform';
import { handlesProtected, protectionState } from '../protection/storage/protection-state';

/** What the start is called in the access log; she meets it under *Vem har tittat?*. */
export const START_ASSISTED = 'participants.start-assisted-sign-in';

/**
 * Assigned staff begin a sign-in for a participant on the device that they are signed in on (security E4): their own
 * session ends, and what comes instead is hers alone once she has said that it is her. Logged before it begins.
 * @param token of the session that asks.
 * @returns the token that the browser gets.
 * @throws NotFoundError when she is absent or not the actor's; RuleError P2 when she is protected and the actor no handler.
 */
export const startAssistedSignIn = async (
  database: Database,
  actor: MemberActor,
  input: { readonly participantId: string },
  token: string,
): Promise<{ token: string; expires: Date }> => {
  const participantId = requireId(input.participantId, 'participantId');
  const person = await database.withActor(actor, async (transaction) => {
    const [row] = await transaction.query<Omit<AssistedPerson, 'municipalityCode'>[]>(
      `select id as "participantId", domain_id as "domainId", given_name || ' ' || family_name as name from participants
       where id = $1 and id in (select stegvis.assigned_participants())`,
      [participantId],
    );
    if (!row) throw new NotFoundError();
    if (
      (await protectionState(transaction, participantId)) !== 'none' &&
      !(await handlesProtected(transaction))
    )
      throw new RuleError('P2', 'protection-handlers-only');
    await recordShown(transaction, { action: START_ASSISTED, subjects: [participantId], classes: ['C3'] });
    return row;
  });
  return beginAssisted(
    database,
    { ...person, municipalityCode: actor.municipalityCode },
    actor.membershipId,
    token,
  );
};
