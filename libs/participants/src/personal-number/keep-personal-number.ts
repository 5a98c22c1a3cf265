import { accountName } from '@stegvis/identity';
import {
  ConflictError,
  type Database,
  InputCheck,
  InputError,
  isUniqueViolation,
  type KeyRing,
  type MemberActor,
  once,
  requireId,
  RuleError,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { lockParticipant } from '../storage/lock-participant';
import { checkPersonalNumber, numberMark, PERSONAL_NUMBER, type PersonalNumber } from './personal-number';

export interface PersonalNumberKeeping {
  readonly idempotencyKey: string;
  readonly participantId: string;
  /** Ten or twelve digits. */
  readonly number: string;
  /** Version of the number that is there; null when there is none. */
  readonly expectedVersion?: number | null;
  /** Why it is changed; at most 500 characters. */
  readonly reason?: string | null;
}

/**
 * An assigned job consultant writes down a participant's personal number, or changes it with a reason; of a protected person
 * named handlers alone change it (security P2). The former number is not kept.
 * @returns the id of the participant.
 * @throws InputError, also when somebody else of the secrecy domain has the number: another domain's is as unused (D5);
 *   NotFoundError; ConflictError; RuleError P2, and P4 when the number of a new identity would be changed.
 */
export const keepPersonalNumber = async (
  database: Database,
  keys: KeyRing,
  actor: MemberActor,
  input: PersonalNumberKeeping,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.participantId, 'participantId');
  const { participantId } = input;
  const check = new InputCheck();
  const number = checkPersonalNumber(check, 'number', input.number);
  const reason = check.optionalText('reason', input.reason, { max: 500 });
  if (input.expectedVersion && !reason) check.fault('reason', 'required');
  check.done();
  return database.withActor(actor, async (transaction) => {
    await lockParticipant(transaction, participantId);
    const { id } = await once(
      transaction,
      'participants.keep-personal-number',
      input.idempotencyKey,
      { ...input, number: numberMark(keys, input.number) },
      async () => {
        if (!number) throw new InputError([{ path: 'number', code: 'personal-number-malformed' }]);
        if (input.expectedVersion)
          await changeNumber(transaction, keys, actor, { ...input, reason: reason ?? '' }, number);
        else await addNumber(transaction, keys, actor, participantId, number);
        return { id: participantId };
      },
    );
    return id;
  });
};

/** Writes the first number of a participant in the caller's transaction. @throws as `keepPersonalNumber`. */
export const addNumber = async (
  transaction: EntityManager,
  keys: KeyRing,
  actor: MemberActor,
  participantId: string,
  number: PersonalNumber,
  path = 'number',
): Promise<void> => {
  await requireFree(transaction, keys, participantId, number, path);
  await writing(path, async () =>
    transaction.query(
      `insert into personal_numbers (participant_id, domain_id, sealed, lookup, said_by, said_by_name) values ($1, $2, $3, $4, $5, $6)`,
      [
        participantId,
        actor.domainId,
        keys.seal(PERSONAL_NUMBER, number.digits, participantId),
        keys.lookupHash(PERSONAL_NUMBER, number.digits),
        actor.membershipId,
        await accountName(transaction, actor),
      ],
    ),
  );
};

const changeNumber = async (
  transaction: EntityManager,
  keys: KeyRing,
  actor: MemberActor,
  input: {
    readonly participantId: string;
    readonly expectedVersion?: number | null;
    readonly reason: string;
  },
  number: PersonalNumber,
): Promise<void> => {
  const { participantId } = input;
  const [standing] = await transaction.query<{ version: number }[]>(
    `select version from personal_numbers where participant_id = $1`,
    [participantId],
  );
  if (!standing) throw new RuleError('P2', 'protection-handlers-only');
  const [mark] = await transaction.query<{ kind: string }[]>(
    `select kind from protection_marks where participant_id = $1 order by sequence desc limit 1`,
    [participantId],
  );
  if (mark?.kind === 'fingerade') throw new RuleError('P4', 'protection-new-identity');
  await requireFree(transaction, keys, participantId, number, 'number');
  const result = await writing('number', async () =>
    transaction.query<[unknown[], number]>(
      `update personal_numbers set sealed = $2, lookup = $3, version = version + 1, reason = $4, said_by = $5, said_by_name = $6,
         said_at = clock_timestamp() where participant_id = $1 and version = $7`,
      [
        participantId,
        keys.seal(PERSONAL_NUMBER, number.digits, participantId),
        keys.lookupHash(PERSONAL_NUMBER, number.digits),
        input.reason,
        actor.membershipId,
        await accountName(transaction, actor),
        input.expectedVersion,
      ],
    ),
  );
  if (result[1] !== 1) throw new ConflictError('changed-by-other', standing.version);
};

/** Nobody else of the actor's own domain has it, under whichever key; other domains are not looked at. @throws InputError. */
const requireFree = async (
  transaction: EntityManager,
  keys: KeyRing,
  participantId: string,
  number: PersonalNumber,
  path: string,
): Promise<void> => {
  const [row] = await transaction.query<{ taken: boolean }[]>(
    `select stegvis.personal_number_taken($1, $2) as taken`,
    [keys.lookupHashes(PERSONAL_NUMBER, number.digits), participantId],
  );
  if (row?.taken) throw taken(path);
};

const taken = (path: string) => new InputError([{ path, code: 'personal-number-taken' }]);

/** Two who write at once are told apart by the database. */
const writing = async <T>(path: string, write: () => Promise<T>): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    if (isUniqueViolation(error, 'personal_numbers_lookup_uq')) throw taken(path);
    // There is one already, which the actor did not see: somebody was first, or it is a protected person's.
    if (isUniqueViolation(error, 'personal_numbers_pk')) throw new ConflictError('personal-number-there');
    throw error;
  }
};
