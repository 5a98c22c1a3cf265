import type { EntityManager } from 'typeorm';

/**
 * Until the transaction ends, nobody else removes a person, decides that she is removed or says that the archive keeps her:
 * each of these looks for the others first, and without waiting two at once would find nothing.
 */
export const oneAtATime = async (transaction: EntityManager, participantId: string): Promise<void> => {
  await transaction.query(`select pg_advisory_xact_lock(7346120, hashtext($1))`, [participantId]);
};
