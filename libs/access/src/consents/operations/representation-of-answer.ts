import { InputError, type MemberActor, NotFoundError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { ConsentRow } from './read-consents';

/** Under which representation an answer is given, and what staff called her when they registered it. */
export interface AnsweringFor {
  readonly id: string;
  readonly name: string;
}

/**
 * The representation that covers the question today: the actor's own, or the one that staff say it was (security A7). One
 * that staff chose cannot be ended until the answer is written.
 * @param representationId what staff chose; left out by whoever represents her.
 * @throws NotFoundError when the actor represents her no longer; InputError `representation-unknown` at
 * `representationId` for one of somebody else, out of scope, ended, not begun and none alike.
 */
export const representationOfAnswer = async (
  transaction: EntityManager,
  actor: MemberActor,
  consent: ConsentRow,
  representationId: string | null,
): Promise<AnsweringFor> => {
  const own = actor.role === 'representative';
  // A statement of its own: a function within the one that waits for a lock goes on with what was there before it waited.
  if (!own)
    await transaction.query(`select 1 from representations where id = $1 for share`, [representationId]);
  const [row] = await transaction.query<AnsweringFor[]>(
    `select r.id, r.name from representations r
     where r.participant_id = $1 and stegvis.representative_for(r.id, $2) is not null
       and ${own ? `r.membership_id = $3` : `r.id = $3`}
     order by r.valid_from, r.id limit 1`,
    [consent.participantId, consent.id, own ? actor.membershipId : representationId],
  );
  if (row) return row;
  if (own) throw new NotFoundError();
  throw new InputError([{ path: 'representationId', code: 'representation-unknown' }]);
};
