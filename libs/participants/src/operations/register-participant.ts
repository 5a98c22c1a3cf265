import { assign } from '@stegvis/access';
import { accountName } from '@stegvis/identity';
import {
  type Database,
  InputCheck,
  type KeyRing,
  localDate,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
  systemClock,
} from '@stegvis/platform';
import type { RatingSource, SuggestionAnswer } from '../domain/profile-kinds';
import { ageOn } from '../participation/domain/participation';
import { addNumber } from '../personal-number/keep-personal-number';
import { checkPersonalNumber, numberMark } from '../personal-number/personal-number';
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
  /** Personal or coordination number, ten or twelve digits. */
  readonly personalNumber?: string | null;
}

/** What a registration with a personal number needs. */
export interface NumberSettings {
  readonly keys: KeyRing;
  /** Whole years from which no case is opened. */
  readonly upperAge: number;
}

/**
 * A supervisor or job consultant registers a person and is assigned to her in the same transaction (security A14).
 * Without an answer about suggestions she is in no list.
 * @returns the id of the participant.
 * @param numbers needed when the input has a personal number; without it none is taken.
 * @throws InputError naming every fault; NotFoundError when the actor belongs to no secrecy domain.
 */
export const registerParticipant = async (
  database: Database,
  vocabulary: ProfileVocabulary,
  actor: MemberActor,
  input: Registration,
  numbers: NumberSettings | null = null,
): Promise<string> => {
  const { number, ...facts } = checkRegistration(input, vocabulary, numbers);
  const said =
    numbers && input.personalNumber
      ? { ...input, personalNumber: numberMark(numbers.keys, input.personalNumber) }
      : input;
  const { domainId, municipalityCode } = actor;
  if (!domainId || !municipalityCode) throw new NotFoundError();
  return database.withActor(actor, async (transaction) => {
    await requireUnit(transaction, actor, input.unitId);
    const { id } = await once(transaction, 'participants.register', input.idempotencyKey, said, async () => {
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
      if (number && numbers)
        await addNumber(transaction, numbers.keys, actor, participantId, number, 'personalNumber');
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

const checkRegistration = (
  input: Registration,
  vocabulary: ProfileVocabulary,
  numbers: NumberSettings | null,
) => {
  const check = new InputCheck();
  requireId(input.idempotencyKey, 'idempotencyKey');
  const givenName = check.text('givenName', input.givenName, { max: 100, required: true });
  const familyName = check.text('familyName', input.familyName, { max: 100, required: true });
  const home = input.home ? check.position('home', input.home) : null;
  if (input.step) check.code('step', input.step, new Set(vocabulary.steps.keys()));
  const number =
    numbers && input.personalNumber
      ? checkPersonalNumber(check, 'personalNumber', input.personalNumber)
      : null;
  if (number && numbers && ageOn(number.bornOn, localDate(systemClock.now())) >= numbers.upperAge)
    check.fault('personalNumber', 'participation-upper-age', { age: numbers.upperAge });
  check.done();
  return { givenName, familyName, home, number };
};
