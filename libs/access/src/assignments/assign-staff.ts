import { ConflictError, isUniqueViolation, type MemberActor, newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { requireImpartial } from './read-colleagues';

/**
 * Opens a participant to a member of staff from today (security A14). Runs in the caller's transaction; the row policy
 * lets only those who are assigned, or have just registered her, do it, and only for staff of the own secrecy domain.
 * @returns the id of the assignment.
 * @throws RuleError when she is partial to the person; ConflictError `already-assigned`. The transaction cannot go on after that.
 */
export const assign = async (
  transaction: EntityManager,
  actor: MemberActor,
  participantId: string,
  membershipId: string,
): Promise<string> => {
  await requireImpartial(transaction, participantId, membershipId);
  const id = newId();
  try {
    await transaction.query(
      `insert into assignments (id, domain_id, participant_id, membership_id, assigned_by) values ($1, $2, $3, $4, $5)`,
      [id, actor.domainId, participantId, membershipId, actor.membershipId],
    );
  } catch (error) {
    if (isUniqueViolation(error, 'assignments_once_uq')) throw new ConflictError('already-assigned');
    throw error;
  }
  return id;
};
