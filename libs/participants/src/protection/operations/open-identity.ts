import { recordShown } from '@stegvis/access';
import {
  type Database,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
  RuleError,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { requireParticipant } from '../../storage/lock-participant';
import { handlesProtected } from '../storage/protection-state';

/** What an opening is called in the access log: every row of it is for review (security P2, L5). */
export const OPEN_IDENTITY = 'participants.open-identity';

export interface ProtectedIdentity {
  readonly givenName: string;
  readonly familyName: string;
}

/**
 * A named handler opens the name of a protected person: an act of its own and never part of a list or a page, so that
 * each look is wanted and can be reviewed (security P2).
 * @throws UnavailableError when the access log cannot be written; NotFoundError when she is absent, not the actor's, or not protected; RuleError P2 when the actor is no handler.
 */
export const openProtectedIdentity = async (
  database: Database,
  actor: MemberActor,
  input: { readonly idempotencyKey: string; readonly participantId: string },
): Promise<ProtectedIdentity> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.participantId, 'participantId');
  return database.withActor(actor, async (transaction) => {
    await requireParticipant(transaction, input.participantId);
    if (!(await handlesProtected(transaction))) throw new RuleError('P2', 'protection-handlers-only');
    await once(transaction, OPEN_IDENTITY, input.idempotencyKey, input, () =>
      Promise.resolve({ id: input.participantId }),
    );
    const identity = await readIdentity(transaction, input.participantId);
    await recordShown(transaction, {
      action: OPEN_IDENTITY,
      subjects: [input.participantId],
      classes: ['C3', 'C5'],
    });
    return identity;
  });
};

const readIdentity = async (
  transaction: EntityManager,
  participantId: string,
): Promise<ProtectedIdentity> => {
  const [row] = await transaction.query<ProtectedIdentity[]>(
    `select given_name as "givenName", family_name as "familyName" from protected_identities where participant_id = $1`,
    [participantId],
  );
  if (!row) throw new NotFoundError();
  return row;
};
