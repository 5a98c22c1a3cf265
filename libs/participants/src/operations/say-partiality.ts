import { type PartialityKind, registerPartiality } from '@stegvis/access';
import { type Database, type MemberActor, once, requireId } from '@stegvis/platform';
import { requireParticipant } from '../storage/lock-participant';

/**
 * Assigned staff say that they are partial to a participant; she is closed to them until a second person approves
 * (security A8). Repeated with the same key it finds its answer, though she is out of reach by then.
 * @throws NotFoundError; ConflictError `already-partial`.
 */
export const sayPartiality = async (
  database: Database,
  actor: MemberActor,
  input: { readonly idempotencyKey: string; readonly participantId: string; readonly kind: PartialityKind },
): Promise<void> => {
  const participantId = requireId(input.participantId, 'participantId');
  await database.withActor(actor, (transaction) =>
    once(transaction, 'participants.say-partiality', input.idempotencyKey, input, async () => {
      await requireParticipant(transaction, participantId);
      return { id: await registerPartiality(transaction, actor, participantId, input.kind) };
    }),
  );
};
