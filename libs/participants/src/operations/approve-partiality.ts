import { approvePartiality as approveRelation } from '@stegvis/access';
import { type Database, InputCheck, type MemberActor, once, requireId } from '@stegvis/platform';

/**
 * The manager of the participant's unit lets somebody who is partial work with her all the same (security A8).
 * @throws InputError for a reason under 20 characters; NotFoundError when it is not hers to approve, or has been.
 */
export const approvePartiality = async (
  database: Database,
  actor: MemberActor,
  input: { readonly idempotencyKey: string; readonly partialityId: string; readonly reason: string },
): Promise<void> => {
  const id = requireId(input.partialityId, 'partialityId');
  const check = new InputCheck();
  const reason = check.text('reason', input.reason, { max: 500, required: true });
  if (reason && [...reason].length < 20) check.fault('reason', 'reason-too-short', { min: 20 });
  check.done();
  await database.withActor(actor, (transaction) =>
    once(transaction, 'participants.approve-partiality', input.idempotencyKey, input, async () => {
      await approveRelation(transaction, actor, id, reason);
      return null;
    }),
  );
};
