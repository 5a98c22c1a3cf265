import { createHash } from 'node:crypto';
import { RateLimitedError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

const WINDOW_MINUTES = 15;
/** Failed tries per account, and per address over all accounts, in 15 minutes (security §8: 5 per account and address). */
const PER_ACCOUNT = 5;
const PER_ADDRESS = 50;

export const emailHash = (email: string): Buffer => createHash('sha256').update(email).digest();

/**
 * Counts attempts, not requests, and counts them before the password is looked at (security G5). The lock makes
 * parallel tries wait for each other, so that none slips past the count.
 * @throws RateLimitedError from the sixth failed try on.
 */
export const limitSignIn = async (
  transaction: EntityManager,
  email: string,
  addressHash: Buffer,
): Promise<void> => {
  await transaction.query(`select pg_advisory_xact_lock(7346110, ('x' || substr($1, 1, 8))::bit(32)::int)`, [
    emailHash(email).toString('hex'),
  ]);
  const [row] = await transaction.query<{ by_account: number; by_address: number }[]>(
    `select count(*) filter (where email_hash = $1 and address_hash = $2)::int as by_account, count(*) filter (where address_hash = $2)::int as by_address
     from sign_in_attempts where not succeeded and at > now() - make_interval(mins => $3) and address_hash = $2`,
    [emailHash(email), addressHash, WINDOW_MINUTES],
  );
  if ((row?.by_account ?? 0) >= PER_ACCOUNT || (row?.by_address ?? 0) >= PER_ADDRESS)
    throw new RateLimitedError(WINDOW_MINUTES * 60);
};

export const noteAttempt = async (
  transaction: EntityManager,
  email: string,
  addressHash: Buffer,
  succeeded: boolean,
): Promise<void> => {
  await transaction.query(
    `insert into sign_in_attempts (email_hash, address_hash, succeeded) values ($1, $2, $3)`,
    [emailHash(email), addressHash, succeeded],
  );
};
