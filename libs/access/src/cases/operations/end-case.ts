import { type Database, type MemberActor, NotFoundError, once, requireId } from '@stegvis/platform';
import { lockConsents } from '../../consents/operations/lock-consents';
import { readCase } from './read-cases';

export interface CaseEnd {
  readonly idempotencyKey: string;
  readonly caseId: string;
}

/**
 * Ends a joint case: its officer sees nothing from the next statement on. One that has ended stays as it was.
 * @returns the id of the consent.
 * @throws NotFoundError.
 */
export const endCase = async (database: Database, actor: MemberActor, input: CaseEnd): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.caseId, 'caseId');
  return database.withActor(actor, async (transaction) => {
    const found = await readCase(transaction, input.caseId);
    if (!found) throw new NotFoundError();
    await lockConsents(transaction, found.participantId);
    const { id } = await once(transaction, 'access.end-joint-case', input.idempotencyKey, input, async () => {
      await transaction.query(
        `update liaison_cases set valid_to = current_date where id = $1 and valid_to is null`,
        [found.id],
      );
      return { id: found.consentId };
    });
    return id;
  });
};
