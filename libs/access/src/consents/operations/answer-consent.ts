import {
  ConflictError,
  type Database,
  type Language,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import type { ConsentState } from '../domain/consent-state';
import { appendAnswer } from './append-answer';
import { checkHow, type SaidHow } from './check-how';
import { lockConsents } from './lock-consents';
import { readConsent } from './read-consents';

export interface ConsentReply extends SaidHow {
  readonly idempotencyKey: string;
  readonly consentId: string;
  readonly answer: 'yes' | 'no' | 'ask_someone';
  readonly easy: boolean;
  readonly language: Language;
}

/**
 * The participant answers, or a representative in scope for her, or staff write down what she said: together with her,
 * orally before a witness, or through a representative. One answer for ever; a later change of mind is a stop or a new question.
 * @returns the id of the consent.
 * @throws InputError; NotFoundError; ConflictError `consent-answered`, `consent-taken-back` or `consent-expired`.
 */
export const answerConsent = async (
  database: Database,
  actor: MemberActor,
  input: ConsentReply,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.consentId, 'consentId');
  const { how, helpedBy, witness } = checkHow(actor, input);
  return database.withActor(actor, async (transaction) => {
    const seen = await readConsent(transaction, input.consentId);
    if (!seen) throw new NotFoundError();
    await lockConsents(transaction, seen.participantId);
    const { id } = await once(transaction, 'access.answer-consent', input.idempotencyKey, input, async () => {
      const consent = await readConsent(transaction, input.consentId);
      if (!consent) throw new NotFoundError();
      refuseClosed(consent.state);
      await appendAnswer(transaction, actor, consent, { ...input, how, helpedBy, witness });
      return { id: consent.id };
    });
    return id;
  });
};

/** @throws ConflictError when there is nothing to answer any more. */
export const refuseClosed = (state: ConsentState): void => {
  if (state === 'taken_back') throw new ConflictError('consent-taken-back');
  if (state === 'expired') throw new ConflictError('consent-expired');
  if (state !== 'unanswered' && state !== 'ask_someone') throw new ConflictError('consent-answered');
};
