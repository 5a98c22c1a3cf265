import { lockConsents, readConsent } from '@stegvis/access';
import { type Database, type MemberActor, NotFoundError, once, requireId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { type AgreementRow, findAgreement } from '../storage/agreement-row';

export interface AgreementStep {
  readonly idempotencyKey: string;
  readonly agreementId: string;
}

/**
 * Does something with an agreement, once, under the lock of its person: whichever of two comes first stands.
 * @returns the id of the agreement. @throws InputError; NotFoundError; whatever `act` throws.
 */
export const actOnAgreement = async (
  database: Database,
  actor: MemberActor,
  operation: string,
  input: AgreementStep,
  act: (transaction: EntityManager, row: AgreementRow) => Promise<void>,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const id = requireId(input.agreementId, 'agreementId');
  return database.withActor(actor, async (transaction) => {
    const seen = await findAgreement(transaction, { id });
    if (!seen) throw new NotFoundError();
    await lockConsents(transaction, seen.participantId);
    await once(transaction, operation, input.idempotencyKey, input, async () => {
      const row = await findAgreement(transaction, { id });
      if (!row) throw new NotFoundError();
      await act(transaction, row);
      return { id };
    });
    return id;
  });
};

/** Whether the yes that an agreement rests on holds now, to those who read consents of hers. */
export const restsOnYes = async (transaction: EntityManager, consentId: string): Promise<boolean> =>
  (await readConsent(transaction, consentId))?.state === 'yes';
