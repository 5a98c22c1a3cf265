import type { KeyRing } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { recoveryHash, stepOfCode } from '../domain/one-time-code';
import { limitAttempts, noteAttempt } from '../operations/limit-attempts';

/** What secrets of one-time codes are sealed for. */
export const CODE_SECRET = 'identity.one-time-code';

/**
 * Takes a code of the authenticator or a recovery code, once: a code of the same half minute or an earlier one is not taken
 * again, and a recovery code is gone. A secret that the former key sealed is written anew under the current one (security E5).
 * Attempts are counted as those of passwords are.
 * @returns whether it was right.
 * @throws RateLimitedError from the sixth wrong one within 15 minutes.
 */
export const spendCode = async (
  transaction: EntityManager,
  keys: KeyRing,
  accountId: string,
  code: string,
  addressHash: Buffer,
): Promise<boolean> => {
  await limitAttempts(transaction, 'code', accountId, addressHash);
  const typed = code.slice(0, 100);
  const right =
    (await spendStep(transaction, keys, accountId, typed.replace(/\s/g, ''))) ||
    (await spendRecoveryCode(transaction, accountId, typed));
  await noteAttempt(transaction, 'code', accountId, addressHash, right);
  return right;
};

const spendStep = async (
  transaction: EntityManager,
  keys: KeyRing,
  accountId: string,
  code: string,
): Promise<boolean> => {
  const [row] = await transaction.query<{ sealed: string; last: string }[]>(
    `select secret_sealed as sealed, last_step as last from one_time_codes where account_id = $1 and confirmed_at is not null for update`,
    [accountId],
  );
  if (!row) return false;
  const secret = keys.open(CODE_SECRET, row.sealed, accountId);
  const step = stepOfCode(secret, code, Date.now());
  if (step === null || step <= Number(row.last)) return false;
  const sealed = keys.isCurrent(row.sealed) ? row.sealed : keys.seal(CODE_SECRET, secret, accountId);
  await transaction.query(
    `update one_time_codes set last_step = $2, secret_sealed = $3 where account_id = $1`,
    [accountId, step, sealed],
  );
  return true;
};

const spendRecoveryCode = async (
  transaction: EntityManager,
  accountId: string,
  code: string,
): Promise<boolean> => {
  const [, spent] = await transaction.query<[unknown[], number]>(
    `update recovery_codes set used_at = now() where account_id = $1 and code_hash = $2 and used_at is null`,
    [accountId, recoveryHash(accountId, code)],
  );
  return spent === 1;
};
