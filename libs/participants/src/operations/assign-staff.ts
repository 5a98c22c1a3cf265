import { assign, isColleague } from '@stegvis/access';
import { type Database, type MemberActor, NotFoundError, once, requireId } from '@stegvis/platform';
import { lockParticipant } from '../storage/lock-participant';

export interface NewAssignment {
  readonly idempotencyKey: string;
  readonly participantId: string;
  readonly membershipId: string;
}

/**
 * One who is assigned opens the participant to a colleague of the same secrecy domain (security A14).
 * @returns the id of the participant.
 * @throws NotFoundError when she or the colleague is absent, foreign or of another role; ConflictError `already-assigned`;
 * RuleError when the colleague is partial to her.
 */
export const assignStaff = async (
  database: Database,
  actor: MemberActor,
  input: NewAssignment,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.participantId, 'participantId');
  requireId(input.membershipId, 'membershipId');
  return database.withActor(actor, async (transaction) => {
    await lockParticipant(transaction, input.participantId);
    if (!(await isColleague(transaction, actor, input.membershipId))) throw new NotFoundError();
    const { id } = await once(
      transaction,
      'participants.assign-staff',
      input.idempotencyKey,
      input,
      async () => {
        await assign(transaction, actor, input.participantId, input.membershipId);
        return { id: input.participantId };
      },
    );
    return id;
  });
};
