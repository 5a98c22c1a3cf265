import { NotFoundError, requireId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

export interface ParticipantInView {
  readonly id: string;
  readonly firstName: string;
}

/**
 * The participant whom a member of staff is assigned to. @throws NotFoundError for an absent id and for a person that
 * the actor has no relation to: one answer.
 */
export const participantInView = async (
  transaction: EntityManager,
  participantId: string,
): Promise<ParticipantInView> => {
  const id = requireId(participantId, 'participantId');
  const [row] = await transaction.query<{ given_name: string }[]>(
    `select given_name from participants where id = $1`,
    [id],
  );
  if (!row) throw new NotFoundError();
  return { id, firstName: row.given_name };
};
