import type { EntityManager } from 'typeorm';

/**
 * Has the database do now what it would else do at the commit, while she who acts can still be asked: a person who is handed
 * over in the same transaction is out of her reach at its end, and what is only tried never comes to a commit.
 */
export const settleConstraints = async (transaction: EntityManager): Promise<void> => {
  await transaction.query('set constraints all immediate');
  await transaction.query('set constraints all deferred');
};
