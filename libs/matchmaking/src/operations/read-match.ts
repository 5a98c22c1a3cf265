import type { MatchRecord } from '@stegvis/matching';
import { type Database, type MemberActor, NotFoundError, requireId } from '@stegvis/platform';
import type { MatchingDesk } from '../index/matching-desk';
import { participantInView } from '@stegvis/participants';
import { today } from './today';

/**
 * One pair with all its reasons. Null when there is nothing to say: she has not said yes to suggestions, is absent, or
 * the actor has no relation to her or may not see the opening.
 */
export const readMatch = async (
  database: Database,
  desk: MatchingDesk,
  actor: MemberActor,
  participantId: string,
  openingId: string,
): Promise<{ record: MatchRecord; firstName: string } | null> => {
  const opening = requireId(openingId, 'openingId');
  const { index } = await desk.current();
  const id = requireId(participantId, 'participantId');
  const pair = index.participant(id) && index.opening(opening);
  const person = await database.withActor(actor, async (transaction) => {
    const [visible] = await transaction.query<unknown[]>(`select 1 from openings where id = $1`, [opening]);
    if (!visible) throw new NotFoundError();
    return participantInView(
      transaction,
      id,
      pair ? { action: 'matchmaking.read-match', classes: ['C1', 'C7'] } : null,
    );
  });
  if (!pair) return null;
  return { record: index.record(person.id, opening, today()), firstName: person.firstName };
};
