import { assign } from '@stegvis/access';
import { accountName } from '@stegvis/identity';
import {
  type Database,
  InputCheck,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import type { RatingSource, SuggestionAnswer } from '../domain/profile-kinds';
import { appendMark } from '../protection/operations/mark-protection';
import type { ProtectionKind } from '../protection/domain/protection-kinds';
import type { ProfileVocabulary } from '../domain/profile-vocabulary';
import { stepStatement, wantsStatement } from '../domain/first-statements';
import { appendValues } from '../storage/append-values';
import { requireUnit } from '../storage/require-unit';

export interface Registration {
  readonly idempotencyKey: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly home?: { readonly latitude: number; readonly longitude: number } | null;
  readonly unitId?: string | null;
  readonly wantsSuggestions?: SuggestionAnswer | null;
  readonly step?: string | null;
  /** What is known about protected identity; nothing counts as unknown, and that as protected (security P1). */
  readonly protection?: ProtectionKind | null;
}

/**
 * A supervisor or job consultant registers a person and is assigned to her in the same transaction (security A14).
 * Without an answer about suggestions she is in no list.
 * @returns the id of the participant.
 * @throws InputError naming every fault; NotFoundError when the actor belongs to no secrecy domain.
 */
export const registerParticipant = async (
  database: Database,
  vocabulary: ProfileVocabulary,
  actor: MemberActor,
  input: Registration,
): Promise<string> => {
  const facts = checkRegistration(input, vocabulary);
  const { domainId, municipalityCode } = actor;
  if (!domainId || !municipalityCode) throw new NotFoundError();
  return database.withActor(actor, async (transaction) => {
    await requireUnit(transaction, actor, input.unitId);
    const { id } = await once(transaction, 'participants.register', input.idempotencyKey, input, async () => {
      const participantId = newId();
      await transaction.query(
        `insert into participants (id, domain_id, municipality_code, unit_id, given_name, family_name, home_latitude, home_longitude, registered_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          participantId,
          domainId,
          municipalityCode,
          input.unitId ?? null,
          facts.givenName,
          facts.familyName,
          facts.home?.latitude ?? null,
          facts.home?.longitude ?? null,
          actor.membershipId,
        ],
      );
      await assign(transaction, actor, participantId, actor.membershipId);
      await appendMark(transaction, actor, participantId, input.protection ?? 'unknown');
      const saidByName = await accountName(transaction, actor);
      const say = (source: RatingSource) => ({
        domainId,
        participantId,
        saidBy: actor.membershipId,
        saidByName,
        helpedBy: null,
        source,
      });
      // A yes or a no is always hers, so it counts as said together; the step is what staff registered.
      await appendValues(transaction, say('together'), wantsStatement(input.wantsSuggestions));
      await appendValues(transaction, say('staff'), stepStatement(input.step));
      return { id: participantId };
    });
    return id;
  });
};

const checkRegistration = (input: Registration, vocabulary: ProfileVocabulary) => {
  const check = new InputCheck();
  requireId(input.idempotencyKey, 'idempotencyKey');
  const givenName = check.text('givenName', input.givenName, { max: 100, required: true });
  const familyName = check.text('familyName', input.familyName, { max: 100, required: true });
  const home = input.home ? check.position('home', input.home) : null;
  if (input.step) check.code('step', input.step, new Set(vocabulary.steps.keys()));
  check.done();
  return { givenName, familyName, home };
};
