import { accountName } from '@stegvis/identity';
import { leaveTask } from '@stegvis/jobs';
import {
  ConflictError,
  type Database,
  InputCheck,
  localDate,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
  systemClock,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { isOpen } from '../domain/consent-state';
import {
  ASKABLE_ITEMS,
  CLASSES_OF,
  type DisclosedClass,
  type Item,
  MONTHS,
  monthsAfter,
  type Purpose,
  PURPOSES,
} from '../domain/consent-terms';
import { lockConsents } from './lock-consents';
import { readConsents } from './read-consents';

/** Whom a question is put to, about whom and what. */
export interface ConsentTermsAsked {
  readonly participantId: string;
  readonly receiverId: string;
  readonly purpose: Purpose;
  /** Classes beside C2, which is always asked for. */
  readonly dataClasses?: readonly string[] | null;
  readonly items?: readonly string[] | null;
  /** First day without access; six months ahead when left out (security A3). */
  readonly validTo?: string | null;
}

export interface ConsentQuestion extends ConsentTermsAsked {
  readonly idempotencyKey: string;
}

/**
 * Staff put a question to the participant: may this receiver see this, for this purpose, until this day? Nothing is
 * opened by asking.
 * @returns the id of the consent.
 * @throws InputError; NotFoundError when she is absent or out of reach; ConflictError `consent-open` when the same
 *   receiver and purpose has a question or a yes already.
 */
export const askConsent = async (
  database: Database,
  actor: MemberActor,
  input: ConsentQuestion,
): Promise<string> => {
  const { participantId } = input;
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(participantId, 'participantId');
  requireId(input.receiverId, 'receiverId');
  checkTerms(input, localDate(systemClock.now()));
  return database.withActor(actor, async (transaction) => {
    if (!(await isAssigned(transaction, participantId))) throw new NotFoundError();
    await lockConsents(transaction, participantId);
    const receiverName = await receiverOf(transaction, input.receiverId);
    const { id } = await once(transaction, 'access.ask-consent', input.idempotencyKey, input, async () => ({
      id: await appendQuestion(transaction, actor, input, receiverName),
    }));
    return id;
  });
};

/**
 * Appends the question within the caller's transaction, for a room where something rests on the answer. Under
 * `lockConsents`, of a person whom the actor is assigned to.
 * @returns the id of the consent. @throws InputError; ConflictError `consent-open`.
 */
export const putQuestion = async (
  transaction: EntityManager,
  actor: MemberActor,
  terms: ConsentTermsAsked,
): Promise<string> =>
  appendQuestion(transaction, actor, terms, await receiverOf(transaction, terms.receiverId));

const appendQuestion = async (
  transaction: EntityManager,
  actor: MemberActor,
  input: ConsentTermsAsked,
  receiverName: string,
): Promise<string> => {
  const { participantId, receiverId } = input;
  const today = localDate(systemClock.now());
  const { dataClasses, items, validTo } = checkTerms(input, today);
  const known = (await readConsents(transaction, [participantId], today)).get(participantId) ?? [];
  if (
    known.some((one) => one.receiverId === receiverId && one.purpose === input.purpose && isOpen(one.state))
  )
    throw new ConflictError('consent-open');
  const consentId = newId();
  await transaction.query(
    `insert into consents (id, domain_id, participant_id, receiver_id, receiver_name, purpose, data_classes, items, valid_to, asked_by, asked_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      consentId,
      actor.domainId,
      participantId,
      receiverId,
      receiverName,
      input.purpose,
      dataClasses,
      items,
      validTo,
      actor.membershipId,
      await accountName(transaction, actor),
    ],
  );
  await leaveTask(transaction, {
    kind: 'consent-changed',
    subjectType: 'consent',
    subjectId: consentId,
    subjectVersion: 0,
    dedupeKey: `consent-changed:${consentId}:0`,
  });
  return consentId;
};

const checkTerms = (input: ConsentTermsAsked, today: string) => {
  const check = new InputCheck();
  check.code('purpose', input.purpose, new Set(PURPOSES));
  const given = input.dataClasses ?? [];
  const allowed = new Set<string>(PURPOSES.includes(input.purpose) ? CLASSES_OF[input.purpose] : []);
  given.forEach((one, i) => {
    if (!allowed.has(one)) check.fault(`dataClasses.${i}`, 'class-not-for-purpose');
  });
  const items = check.codes('items', input.items ?? [], new Set(ASKABLE_ITEMS)) as readonly Item[];
  const dataClasses = [...new Set(['C2', ...given])].sort() as DisclosedClass[];
  if (dataClasses.includes('C4') !== items.length > 0) check.fault('items', 'item-without-class');
  const validTo = check.date('validTo', input.validTo ?? monthsAfter(today, MONTHS.usual));
  if (!check.has('validTo') && (validTo <= today || validTo > monthsAfter(today, MONTHS.most)))
    check.fault('validTo', 'until-out-of-range');
  check.done();
  return { dataClasses, items, validTo };
};

const isAssigned = async (transaction: EntityManager, participantId: string): Promise<boolean> => {
  const rows = await transaction.query<unknown[]>(
    `select 1 where $1::uuid in (select stegvis.assigned_participants())`,
    [participantId],
  );
  return rows.length === 1;
};

/** The receiver's name as she will be shown it. A unit of day activity is no outsider to be asked about. */
const receiverOf = async (transaction: EntityManager, receiverId: string): Promise<string> => {
  const [row] = await transaction.query<{ name: string }[]>(
    `select name from organisations where id = $1 and type <> 'day_activity_unit' and municipality_code = (select stegvis.actor_municipality())`,
    [receiverId],
  );
  const check = new InputCheck();
  if (!row) check.fault('receiverId', 'receiver-unknown');
  check.done();
  return row?.name ?? '';
};
