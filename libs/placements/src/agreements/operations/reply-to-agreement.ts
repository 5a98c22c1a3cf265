import { lockConsents } from '@stegvis/access';
import { type Database, type MemberActor, NotFoundError, once, requireId } from '@stegvis/platform';
import { findAgreement } from '../storage/agreement-row';
import { takeAnswer } from './take-answer';

export interface EmployerApproval {
  readonly idempotencyKey: string;
  /** The opaque id that the employer knows. */
  readonly id: string;
  /** The version of the text that was read. */
  readonly expectedVersion: number;
  readonly yes: boolean;
}

/**
 * An employer, signed in, approves an agreement that is put to her organisation, or says not now.
 * @returns the opaque id.
 * @throws InputError; NotFoundError for all that is not put to her now, whatever the reason (security A13); ConflictError
 *   `agreement-outdated`; RuleError when a colleague has approved.
 */
export const replyToAgreement = async (
  database: Database,
  actor: MemberActor,
  input: EmployerApproval,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const handle = requireId(input.id, 'id');
  return database.withActor(actor, async (transaction) => {
    const seen = await findAgreement(transaction, { handle });
    if (!seen) throw new NotFoundError();
    await lockConsents(transaction, seen.participantId);
    await once(transaction, 'placements.reply-to-agreement', input.idempotencyKey, input, async () => {
      const row = await findAgreement(transaction, { handle });
      if (!row) throw new NotFoundError();
      await takeAnswer(transaction, actor, row, {
        party: 'employer',
        yes: input.yes,
        expectedVersion: input.expectedVersion,
        note: { how: 'self' },
        // Row-level security has shown it: her yes holds.
        consentHolds: true,
      });
      return { id: handle };
    });
    return handle;
  });
};
