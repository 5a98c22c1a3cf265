import {
  REPRESENTATION_SCOPES,
  registerRepresentation as openRelation,
  type RepresentationKind,
  type RepresentationScope,
} from '@stegvis/access';
import { checkEmail, leaveMail, openRepresentativeAccount } from '@stegvis/identity';
import {
  ConflictError,
  type Database,
  InputCheck,
  isUsedKey,
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

/**
 * Assigned staff record who may speak for a participant, in what and until when (security A7). The link to begin with
 * leaves by mail to the address: staff are never told whether its owner is here already (D5). Repeated with the same key
 * it is one representation and one mail.
 * @returns the id of the participant.
 * @throws InputError; NotFoundError when the participant is absent or not the actor's; ConflictError `already-represents`.
 */
export const registerRepresentation = async (
  database: Database,
  actor: MemberActor,
  input: Representing,
): Promise<string> => {
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
  // Asked before the account is made, so that neither a stranger's try nor a key of another request leaves one behind.
  const used = await database.withActor(actor, async (transaction) => {
    await lockParticipant(transaction, participantId);
    return isUsedKey(transaction, input.idempotencyKey);
  });
  const account = used
    ? null
    : await openRepresentativeAccount(database, { email, name, municipalityCode: actor.municipalityCode });
  await database.withActor(actor, async (transaction) => {
    await lockParticipant(transaction, participantId);
    return once(
      transaction,
      'participants.register-representation',
      input.idempotencyKey,
      input,
      async () => {
        if (!account) throw new ConflictError('in-flight');
        const id = await openRelation(transaction, actor, {
          participantId,
          membershipId: account.membershipId,
          name,
          kind: input.kind,
          scope: scope as RepresentationScope[],
          appointedBy,
          validFrom,
          validTo,
        });
        await leaveMail(transaction, {
          template: 'invitation',
          recipient: email,
          language: 'sv',
          subjectId: account.accountId,
        });
        return { id };
      },
    );
  });
  return participantId;
};
