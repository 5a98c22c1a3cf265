import {
  REPRESENTATION_SCOPES,
  registerRepresentation as openRelation,
  type RepresentationKind,
  type RepresentationScope,
} from '@stegvis/access';
import { checkEmail, openRepresentativeAccount } from '@stegvis/identity';
import {
  type Database,
  InputCheck,
  localDate,
  type MemberActor,
  once,
  requireId,
  systemClock,
} from '@stegvis/platform';
import { lockParticipant } from '../storage/lock-participant';

export interface Representing {
  readonly idempotencyKey: string;
  readonly participantId: string;
  readonly email: string;
  readonly name: string;
  readonly kind: RepresentationKind;
  readonly scope: readonly RepresentationScope[];
  readonly appointedBy: string;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

export interface Represented {
  readonly participantId: string;
  /** Secret of the link with which the representative begins; null when she can sign in already. */
  readonly token: string | null;
  readonly expires: Date | null;
}

/**
 * Assigned staff record who may speak for a participant, in what and until when, and get a link to hand over (security
 * A7). Repeated with the same key it is one representation and a fresh link.
 * @throws InputError; NotFoundError when the participant is absent or not the actor's; ConflictError `already-represents`.
 */
export const registerRepresentation = async (
  database: Database,
  actor: MemberActor,
  input: Representing,
): Promise<Represented> => {
  const participantId = requireId(input.participantId, 'participantId');
  requireId(input.idempotencyKey, 'idempotencyKey');
  const check = new InputCheck();
  const email = checkEmail(check, 'email', input.email);
  const name = check.text('name', input.name, { max: 200, required: true });
  const appointedBy = check.text('appointedBy', input.appointedBy, { max: 200, required: true });
  const scope = check.codes('scope', [...new Set(input.scope)], new Set(REPRESENTATION_SCOPES));
  if (input.scope.length === 0) check.fault('scope', 'required');
  const validFrom = input.validFrom ?? localDate(systemClock.now());
  const validTo = input.validTo ?? null;
  if (validTo !== null && validTo <= validFrom) check.fault('validTo', 'ends-before-it-begins');
  check.done();
  // Asked before the account is made, so that a stranger's try leaves nothing behind.
  await database.withActor(actor, (transaction) => lockParticipant(transaction, participantId));
  const { membershipId, ...link } = await openRepresentativeAccount(
    database,
    { email, name, municipalityCode: actor.municipalityCode },
    actor.membershipId,
  );
  await database.withActor(actor, async (transaction) => {
    await lockParticipant(transaction, participantId);
    return once(
      transaction,
      'participants.register-representation',
      input.idempotencyKey,
      input,
      async () => ({
        id: await openRelation(transaction, actor, {
          participantId,
          membershipId,
          kind: input.kind,
          scope: scope as RepresentationScope[],
          appointedBy,
          validFrom,
          validTo,
        }),
      }),
    );
  });
  return { participantId, ...link };
};
