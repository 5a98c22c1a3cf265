import type { EntityManager } from 'typeorm';

/**
 * Takes a participant's consents until the transaction ends, so that a yes and a stop at the same time come one after the
 * other. The rows themselves can be locked by nobody: they are never changed.
 */
export const lockConsents = async (transaction: EntityManager, participantId: string): Promise<void> => {
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('consents ' || $1, 0))`, [
    participantId,
  ]);
};
