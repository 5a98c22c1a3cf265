import { NotFoundError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/**
 * Closes a representation as of today: at the next statement the person is out of reach (security A6). Ending one that
 * has ended changes nothing.
 * @returns the participant. @throws NotFoundError when it is absent or not the actor's to end.
 */
export const endRepresentation = async (transaction: EntityManager, id: string): Promise<string> => {
  const [rows] = await transaction.query<[{ participantId: string }[], number]>(
    `update representations set valid_to = least(coalesce(valid_to, 'infinity'), greatest(valid_from, current_date))
     where id = $1 returning participant_id as "participantId"`,
    [id],
  );
  const [ended] = rows;
  if (!ended) throw new NotFoundError();
  return ended.participantId;
};
