import { recordShown } from '@stegvis/access';
import {
  type Database,
  type KeyRing,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import { openedNumber } from './read-personal-number';

/** What an opening is called in the access log. */
export const OPEN_NUMBER = 'participants.open-personal-number';

/**
 * Opens a participant's personal number: an act of its own and never part of a page, so that each look is wanted and
 * logged. An assigned job consultant (security §2); of a protected person a named handler (P2). She herself reads hers with her other details.
 * @returns `yyyymmdd-nnnn`.
 * @throws NotFoundError when she is absent, not the actor's, has no number, or the actor may not open it: one answer;
 *   UnavailableError when the look cannot be logged.
 */
export const openPersonalNumber = async (
  database: Database,
  keys: KeyRing,
  actor: MemberActor,
  input: { readonly idempotencyKey: string; readonly participantId: string },
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const participantId = requireId(input.participantId, 'participantId');
  return database.withActor(actor, async (transaction) => {
    const number = await openedNumber(transaction, keys, participantId);
    if (number === null) throw new NotFoundError();
    await once(transaction, OPEN_NUMBER, input.idempotencyKey, input, () =>
      Promise.resolve({ id: participantId }),
    );
    await recordShown(transaction, {
      action: OPEN_NUMBER,
      subjects: [participantId],
      classes: ['C3'],
    });
    return number;
  });
};
