import { NotFoundError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** Authorises anew: the person is the actor's to see. @throws NotFoundError for absent and for not hers alike (security E2). */
export const requireParticipant = async (
  transaction: EntityManager,
  participantId: string,
): Promise<void> => {
  const rows = await transaction.query<unknown[]>(`select 1 from participants where id = $1`, [
    participantId,
  ]);
  if (rows.length !== 1) throw new NotFoundError();
};

/**
 * Takes the participant's row until the transaction ends: what must hold over several of her rows is checked under it
 * (reliability W2, W6). Only those who may change her can.
 * @throws NotFoundError for absent and for not hers alike.
 */
export const lockParticipant = async (transaction: EntityManager, participantId: string): Promise<void> => {
  const rows = await transaction.query<unknown[]>(
    `select 1 from participants where id = $1 for no key update`,
    [participantId],
  );
  if (rows.length !== 1) throw new NotFoundError();
};
