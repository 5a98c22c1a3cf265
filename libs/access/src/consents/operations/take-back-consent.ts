import {
  type Database,
  type Language,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import { refuseClosed } from './answer-consent';
import { appendAnswer } from './append-answer';
import { lockConsents } from './lock-consents';
import { readConsent } from './read-consents';

export interface QuestionTakenBack {
  readonly idempotencyKey: string;
  readonly consentId: string;
  readonly language: Language;
}

/**
 * Staff take back a question that was a mistake, before it is answered: it can no longer be answered, and she sees that it
 * is gone and since when. One that was taken back already stays as it was.
 * @returns the id of the consent.
 * @throws NotFoundError; ConflictError `consent-answered` or `consent-expired`.
 */
export const takeBackConsent = async (
  database: Database,
  actor: MemberActor,
  input: QuestionTakenBack,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.consentId, 'consentId');
  return database.withActor(actor, async (transaction) => {
    const seen = await readConsent(transaction, input.consentId);
    if (!seen) throw new NotFoundError();
    await lockConsents(transaction, seen.participantId);
    const { id } = await once(
      transaction,
      'access.take-back-consent',
      input.idempotencyKey,
      input,
      async () => {
        const consent = await readConsent(transaction, input.consentId);
        if (!consent) throw new NotFoundError();
        if (consent.state === 'taken_back') return { id: consent.id };
        refuseClosed(consent.state);
        await appendAnswer(transaction, actor, consent, {
          answer: 'taken_back',
          how: 'staff',
          helpedBy: null,
          witness: null,
          easy: false,
          language: input.language,
        });
        return { id: consent.id };
      },
    );
    return id;
  });
};
