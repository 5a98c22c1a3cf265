import { InputCheck, type MemberActor } from '@stegvis/platform';
import type { ConsentHow } from './read-consents';

/** How an answer of a participant reached the screen, as it was sent. */
export interface SaidHow {
  readonly answer: string;
  /** Her own hand when left out; staff say how they heard it. */
  readonly how?: ConsentHow | null;
  readonly helpedBy?: string | null;
  readonly witness?: string | null;
  /** Of staff who write down what a representative answered: under which representation. */
  readonly representationId?: string | null;
}

/** The same, checked against who sends it. */
export interface HeardHow {
  readonly how: ConsentHow;
  readonly helpedBy: string | null;
  readonly witness: string | null;
}

/**
 * Her own answer, one that staff heard, or one of whoever represents her, who answers under the name that the row holds
 * (security A7). Only she herself asks somebody.
 * @throws InputError `witness-required`, `representative-required`, `code-unknown`.
 */
export const checkHow = (actor: MemberActor, input: SaidHow): HeardHow => {
  const check = new InputCheck();
  const said = check.optionalText('helpedBy', input.helpedBy, { max: 200 });
  const helpedBy = actor.assistedBy?.name ?? said;
  const witness = check.optionalText('witness', input.witness, { max: 200 });
  if (actor.role === 'representative') {
    if (input.answer === 'ask_someone') check.fault('answer', 'code-unknown', { code: 'ask_someone' });
    check.done();
    return { how: 'representative', helpedBy: null, witness: null };
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
