import { createHash } from 'node:crypto';
import { type Database, RateLimitedError, system } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

const WINDOW_MINUTES = 15;

interface Limits {
  /** Counted tries for one subject from one address. */
  readonly perPair: number;
  /** Counted tries from one address over all subjects. */
  readonly perAddress: number;
  /** Counted tries for one subject from all addresses. */
  readonly perSubject: number;
}

/**
 * What is counted within 15 minutes (security §8, G5). `password`: failed tries, 5 per account and address; no limit for
 * the account alone, so that a stranger cannot shut somebody out. `code`: failed tries, 5 per account wherever they come
 * from, since whoever tries has the password already. `mail`: mails asked for, 5 per mailbox wherever they come from.
 */
const LIMITS = {
  password: { perPair: 5, perAddress: 50, perSubject: Infinity },
  code: { perPair: 5, perAddress: 50, perSubject: 5 },
  mail: { perPair: 5, perAddress: 20, perSubject: 5 },
} as const satisfies Record<string, Limits>;

export type AttemptKind = keyof typeof LIMITS;

const subjectHash = (subject: string): Buffer => createHash('sha256').update(subject).digest();

/**
 * Counts attempts, not requests, and counts them before the secret is looked at (security G5). The locks, on the network
 * address and then on the subject, make parallel tries wait for each other until this transaction ends, so that none slips
 * past either count. The counts live in the database, so there is no sign-in where they cannot be kept.
 * @param subject address or account; only its hash is kept.
 * @throws RateLimitedError from the first try above the limit on.
 */
export const limitAttempts = async (
  transaction: EntityManager,
  kind: AttemptKind,
  subject: string,
  addressHash: Buffer,
): Promise<void> => {
  const hash = subjectHash(subject);
  await lockCount(transaction, 7346111, subjectHash(`${kind} ${addressHash.toString('hex')}`));
  await lockCount(transaction, 7346110, hash);
  const [row] = await transaction.query<{ pair: number; address: number; subject: number }[]>(
    `select count(*) filter (where email_hash = $1 and address_hash = $2)::int as pair,
       count(*) filter (where address_hash = $2)::int as address, count(*) filter (where email_hash = $1)::int as subject
     from sign_in_attempts t
     where kind = $4 and not succeeded and at > now() - make_interval(mins => $3) and (email_hash = $1 or address_hash = $2)
       and not exists (select 1 from sign_in_attempts s where s.success_of = t.id)`,
    [hash, addressHash, WINDOW_MINUTES, kind],
  );
  const { perPair, perAddress, perSubject } = LIMITS[kind];
  if (row && (row.pair >= perPair || row.address >= perAddress || row.subject >= perSubject))
    throw new RateLimitedError(WINDOW_MINUTES * 60);
};

const lockCount = (transaction: EntityManager, list: number, hash: Buffer): Promise<unknown> =>
  transaction.query(`select pg_advisory_xact_lock($1, ('x' || substr($2, 1, 8))::bit(32)::int)`, [
    list,
    hash.toString('hex'),
  ]);

/**
 * Notes a try at a password as a failed one before the password is looked at, in a transaction of its own: nobody who
 * signs in from the same network address waits for the slow check of another's. One that dies half-way stays failed.
 * @returns its id, for `attemptSucceeded`. @throws RateLimitedError.
 */
export const beginAttempt = (database: Database, email: string, addressHash: Buffer): Promise<string> =>
  database.withActor(system('sign-in'), async (transaction) => {
    await limitAttempts(transaction, 'password', email, addressHash);
    return noteAttempt(transaction, 'password', email, addressHash, false);
  });

/** The password was right: the try no longer counts. What was noted is never changed, so this is a row of its own. */
export const attemptSucceeded = async (transaction: EntityManager, attemptId: string): Promise<void> => {
  await transaction.query(
    `insert into sign_in_attempts (kind, email_hash, address_hash, succeeded, success_of)
     select kind, email_hash, address_hash, true, id from sign_in_attempts where id = $1`,
    [attemptId],
  );
};

/** @returns the id of what was noted. */
export const noteAttempt = async (
  transaction: EntityManager,
  kind: AttemptKind,
  subject: string,
  addressHash: Buffer,
  succeeded: boolean,
): Promise<string> => {
  const [row] = await transaction.query<[{ id: string }]>(
    `insert into sign_in_attempts (kind, email_hash, address_hash, succeeded) values ($1, $2, $3, $4) returning id`,
    [kind, subjectHash(subject), addressHash, succeeded],
  );
  return row.id;
};
