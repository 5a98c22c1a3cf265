import { accountName } from '@stegvis/identity';
import {
  ConflictError,
  type Database,
  InputCheck,
  isUniqueViolation,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { isOpen } from '../../consents/domain/consent-state';
import { OFFICERS_OF } from '../../consents/domain/consent-terms';
import { lockConsents } from '../../consents/operations/lock-consents';
import { type ConsentRow, readConsent } from '../../consents/operations/read-consents';
import { type Officer, readOfficers } from './read-officers';

export interface CaseOpening {
  readonly idempotencyKey: string;
  readonly consentId: string;
  readonly officerId: string;
}

/**
 * Opens a joint case: names the one officer of the receiver who may read under a consent. It may be opened before she has
 * answered, and gives nothing until she says yes (security A10). Another officer is another case, after this one has ended.
 * @returns the id of the consent.
 * @throws InputError; NotFoundError; ConflictError `case-open`, or `case-consent-closed` when the consent has ended.
 */
export const openCase = async (
  database: Database,
  actor: MemberActor,
  input: CaseOpening,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.consentId, 'consentId');
  requireId(input.officerId, 'officerId');
  return database.withActor(actor, async (transaction) => {
    const seen = await readConsent(transaction, input.consentId);
    if (!seen) throw new NotFoundError();
    await lockConsents(transaction, seen.participantId);
    const { id } = await once(
      transaction,
      'access.open-joint-case',
      input.idempotencyKey,
      input,
      async () => {
        const consent = await readConsent(transaction, input.consentId);
        if (!consent) throw new NotFoundError();
        const officer = await officerOf(transaction, consent, input.officerId);
        if (!isOpen(consent.state)) throw new ConflictError('case-consent-closed');
        await append(transaction, actor, consent, officer);
        return { id: consent.id };
      },
    );
    return id;
  });
};

const officerOf = async (
  transaction: EntityManager,
  consent: ConsentRow,
  officerId: string,
): Promise<Officer> => {
  const check = new InputCheck();
  if (!OFFICERS_OF[consent.purpose]) check.fault('consentId', 'case-not-for-purpose');
  check.done();
  const officer = (await readOfficers(transaction, consent)).find((one) => one.membershipId === officerId);
  if (!officer) check.fault('officerId', 'officer-unknown');
  check.done();
  return officer as Officer;
};

const append = async (
  transaction: EntityManager,
  actor: MemberActor,
  consent: ConsentRow,
  officer: Officer,
): Promise<void> => {
  try {
    await transaction.query(
      `insert into liaison_cases (id, domain_id, participant_id, consent_id, officer_id, officer_name, opened_by, opened_by_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        newId(),
        actor.domainId,
        consent.participantId,
        consent.id,
        officer.membershipId,
        officer.name,
        actor.membershipId,
        await accountName(transaction, actor),
      ],
    );
  } catch (error) {
    if (isUniqueViolation(error)) throw new ConflictError('case-open');
    throw error;
  }
};
