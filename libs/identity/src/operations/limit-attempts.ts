import { createHash } from 'node:crypto';
import { RateLimitedError } from '@stegvis/platform';
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
 * Counts attempts, not requests, and counts them before the secret is looked at (security G5). The lock makes parallel
 * tries wait for each other, so that none slips past the count. The count lives in the database, so there is no
 * sign-in where it cannot be kept.
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
  await transaction.query(`select pg_advisory_xact_lock(7346110, ('x' || substr($1, 1, 8))::bit(32)::int)`, [
    hash.toString('hex'),
  ]);
  const [row] = await transaction.query<{ pair: number; address: number; subject: number }[]>(
    `select count(*) filter (where email_hash = $1 and address_hash = $2)::int as pair,
       count(*) filter (where address_hash = $2)::int as address, count(*) filter (where email_hash = $1)::int as subject
     from sign_in_attempts
     where kind = $4 and not succeeded and at > now() - make_interval(mins => $3) and (email_hash = $1 or address_hash = $2)`,
    [hash, addressHash, WINDOW_MINUTES, kind],
  );
  const { perPair, perAddress, perSubject } = LIMITS[kind];
  if (row && (row.pair >= perPair || row.address >= perAddress || row.subject >= perSubject))
    throw new RateLimitedError(WINDOW_MINUTES * 60);
};

export const noteAttempt = async (
  transaction: EntityManager,
  kind: AttemptKind,
  subject: string,
  addressHash: Buffer,
  succeeded: boolean,
): Promise<void> => {
  await transaction.query(
    `insert into sign_in_attempts (kind, email_hash, address_hash, succeeded) values ($1, $2, $3, $4)`,
    [kind, subjectHash(subject), addressHash, succeeded],
  );
};
