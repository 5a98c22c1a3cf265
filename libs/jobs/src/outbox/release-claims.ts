import type { EntityManager } from 'typeorm';

/** Gives back what a stopping relay had claimed and nobody has begun, so that another need not wait for the lease. */
export const releaseClaims = async (transaction: EntityManager, claimant: string): Promise<void> => {
  await transaction.query(
    `update outbox set claimed_by = null, claimed_until = null where claimed_by = $1 and done_at is null`,
    [claimant],
  );
};
