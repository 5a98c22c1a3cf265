import { type Database, expectOneRow, type MemberActor, once, requireId } from '@stegvis/platform';

/**
 * A second person lets an emergency access begin: a manager of the domain or a named handler of protected persons, never
 * the one who asked (security A11). About whom it is she is not told.
 * @throws NotFoundError when it does not wait, is older than a day, or is not hers to approve.
 */
export const approveEmergency = async (
  database: Database,
  actor: MemberActor,
  input: { readonly idempotencyKey: string; readonly emergencyId: string },
): Promise<void> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const id = requireId(input.emergencyId, 'emergencyId');
  await database.withActor(actor, (transaction) =>
    once(transaction, 'participants.approve-emergency', input.idempotencyKey, input, async () => {
      const [, approved] = await transaction.query<[unknown[], number]>(
        `update emergency_accesses set approved_by = $2, valid_from = now(), valid_to = now() + interval '60 minutes' where id = $1`,
        [id, actor.membershipId],
      );
      expectOneRow(approved);
      return null;
    }),
  );
};
