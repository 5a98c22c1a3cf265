import { recordShown } from '@stegvis/access';
import {
  type Database,
  type KeyRing,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import { PERSONAL_NUMBER } from './personal-number';

/** What an opening is called in the access log. */
export const OPEN_NUMBER = 'participants.open-personal-number';

/**
 * Opens a participant's personal number: an act of its own and never part of a page, so that each look is wanted and
 * logged. She herself, who represents her in scope, assigned staff; of a protected person named handlers alone (P2).
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
    const [row] = await transaction.query<{ sealed: string }[]>(
      `select sealed from personal_numbers where participant_id = $1`,
      [participantId],
    );
    if (!row) throw new NotFoundError();
    await once(transaction, OPEN_NUMBER, input.idempotencyKey, input, () =>
      Promise.resolve({ id: participantId }),
    );
    await recordShown(transaction, {
      action: OPEN_NUMBER,
      subjects: [participantId],
      classes: ['C3'],
      ...(actor.role === 'representative' ? { relation: 'representation' } : {}),
    });
    const digits = keys.open(PERSONAL_NUMBER, row.sealed, participantId);
    return `${digits.slice(0, 8)}-${digits.slice(8)}`;
  });
};
