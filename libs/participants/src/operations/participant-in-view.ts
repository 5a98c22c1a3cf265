import { type DataClass, recordShown } from '@stegvis/access';
import { NotFoundError, requireId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

export interface ParticipantInView {
  readonly id: string;
  readonly firstName: string;
}

/**
 * The participant whom an operation of staff is about; the look is written into the access log.
 * @param look what is written; null when the answer will tell nothing of her.
 * @throws NotFoundError for an absent id and for a person that the actor has no relation to: one answer.
 */
export const participantInView = async (
  transaction: EntityManager,
  participantId: string,
  look: { readonly action: string; readonly classes: readonly DataClass[] } | null,
): Promise<ParticipantInView> => {
  const id = requireId(participantId, 'participantId');
  const [row] = await transaction.query<{ given_name: string }[]>(
    `select given_name from participants where id = $1`,
    [id],
  );
  if (!row) throw new NotFoundError();
  if (look) await recordShown(transaction, { ...look, subjects: [id] });
  return { id, firstName: row.given_name };
};
