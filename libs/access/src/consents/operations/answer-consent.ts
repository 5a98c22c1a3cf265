import {
  ConflictError,
  type Database,
  InputCheck,
  type Language,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import type { ConsentState } from '../domain/consent-state';
import { appendAnswer } from './append-answer';
import { lockConsents } from './lock-consents';
import { type ConsentHow, readConsent } from './read-consents';

export interface ConsentReply {
  readonly idempotencyKey: string;
  readonly consentId: string;
  readonly answer: 'yes' | 'no' | 'ask_someone';
  /** Her own hand when left out; staff say how they heard it. */
  readonly how?: ConsentHow | null;
  readonly helpedBy?: string | null;
  readonly witness?: string | null;
  /** Of staff who write down what a representative answered: under which representation. */
  readonly representationId?: string | null;
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

const checkHow = (actor: MemberActor, input: ConsentReply) => {
  const check = new InputCheck();
  const said = check.optionalText('helpedBy', input.helpedBy, { max: 200 });
  const helpedBy = actor.assistedBy?.name ?? said;
  const witness = check.optionalText('witness', input.witness, { max: 200 });
  // Whoever represents her answers under her own name, which the row holds (A7).
  if (actor.role === 'representative') {
    if (input.answer === 'ask_someone') check.fault('answer', 'code-unknown', { code: 'ask_someone' });
    check.done();
    return { how: 'representative', helpedBy: null, witness: null } as const;
  }
  const own = actor.participantId !== null;
  const how: ConsentHow = own ? (helpedBy ? 'together' : 'self') : (input.how ?? 'together');
  if (how === 'staff' || (!own && how === 'self')) check.fault('how', 'code-unknown', { code: how });
  if (!own && input.answer === 'ask_someone') check.fault('answer', 'code-unknown', { code: 'ask_someone' });
  if (how === 'oral' && !witness) check.fault('witness', 'witness-required');
  if (how === 'representative') {
    if (!input.representationId) check.fault('representationId', 'representative-required');
    check.done();
    return { how, helpedBy: null, witness };
  }
  check.done();
  return { how, helpedBy, witness };
};
