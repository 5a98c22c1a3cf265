import { endAssignment, participantOfAssignment } from '@stegvis/access';
import { type Database, type MemberActor, NotFoundError, once, requireId } from '@stegvis/platform';
import { lockParticipant } from '../storage/lock-participant';

export interface AssignmentEnd {
  readonly idempotencyKey: string;
  readonly assignmentId: string;
}

/**
 * Ends an assignment, one's own or a colleague's, of a participant that the actor is assigned to.
 * @returns the id of the participant, whom the actor no longer sees when the assignment was her own.
 * @throws NotFoundError; RuleError when nobody would be left.
 */
export const endStaffAssignment = async (
  database: Database,
  actor: MemberActor,
  input: AssignmentEnd,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.assignmentId, 'assignmentId');
  return database.withActor(actor, async (transaction) => {
    // One's own assignment stays visible after its end, so that a repeated request finds its answer.
    const participantId = await participantOfAssignment(transaction, input.assignmentId);
    if (!participantId) throw new NotFoundError();
    const { id } = await once(
      transaction,
      'participants.end-assignment',
      input.idempotencyKey,
      input,
      async () => {
        await lockParticipant(transaction, participantId);
        await endAssignment(transaction, participantId, input.assignmentId);
        return { id: participantId };
      },
    );
    return id;
  });
};
