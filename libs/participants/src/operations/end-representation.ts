import { endRepresentation as closeRelation } from '@stegvis/access';
import { type Database, type MemberActor, once, requireId } from '@stegvis/platform';

/**
 * Assigned staff end a representation as of today (security A6).
 * @returns the id of the participant. @throws NotFoundError.
 */
export const endRepresentation = async (
  database: Database,
  actor: MemberActor,
  input: { readonly idempotencyKey: string; readonly representationId: string },
): Promise<string> => {
  const id = requireId(input.representationId, 'representationId');
  return database.withActor(actor, async (transaction) => {
    const participantId = await closeRelation(transaction, id);
    await once(transaction, 'participants.end-representation', input.idempotencyKey, input, () =>
      Promise.resolve(null),
    );
    return participantId;
  });
};
