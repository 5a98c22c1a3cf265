import { expectOneRow, type MemberActor } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/**
 * A second person lets somebody who is partial work with the person all the same, and says why (security A8). The row
 * policy lets only the manager of the person's unit do it, and never about herself.
 * @throws NotFoundError when there is none that waits, or it is not the actor's to approve.
 */
export const approvePartiality = async (
  transaction: EntityManager,
  actor: MemberActor,
  id: string,
  reason: string,
): Promise<void> => {
  const [, approved] = await transaction.query<[unknown[], number]>(
    `update partialities set approved_by = $2, approved_at = now(), approval_reason = $3 where id = $1 and approved_at is null`,
    [id, actor.membershipId, reason],
  );
  expectOneRow(approved);
};
