import { type Database, InputError, type KeyRing, NotFoundError, system } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { newRecoveryCodes, recoveryHash, stepOfCode } from '../domain/one-time-code';
import { tokenHash } from '../domain/tokens';
import { leaveMail } from '../mail/leave-mail';
import { limitAttempts, noteAttempt } from '../operations/limit-attempts';
import type { OpenedSession } from '../operations/open-session';
import { type CodeAsker, codeHolder } from './code-holder';
import { CODE_SECRET } from './spend-code';
import { passOn } from './waiting-session';

export interface CodeConfirmed {
  /** Ten codes for when the authenticator is away; shown once, stored as hashes. */
  readonly recoveryCodes: readonly string[];
  /** The whole session of who was on her way in; null for who was in already. */
  readonly session: OpenedSession | null;
}

/**
 * Makes the secret that was begun hers by a first code of it. Former recovery codes and every other session of hers end, and
 * she is told by mail.
 * @throws InputError `code-wrong`; NotFoundError where nothing was begun; RateLimitedError.
 */
export const confirmOneTimeCode = async (
  database: Database,
  keys: KeyRing,
  asker: CodeAsker,
  code: string,
  addressHash: Buffer,
): Promise<CodeConfirmed> => {
  const confirmed = await database.withActor(system('sign-in'), async (transaction) => {
    const { id, email, language } = await codeHolder(transaction, asker);
    const right = await takeFirstCode(transaction, keys, id, code, addressHash);
    if (!right) return null;
    const recoveryCodes = await makeRecoveryCodes(transaction, id);
    await transaction.query(
      `update sessions set ended_at = now() where account_id = $1 and ended_at is null and token_hash <> $2`,
      [id, tokenHash(asker.token ?? '')],
    );
    await leaveMail(transaction, { template: 'one-time-code-changed', recipient: email, language });
    return { recoveryCodes, session: asker.actor ? null : await passOn(transaction, asker.token ?? '', id) };
  });
  if (!confirmed) throw new InputError([{ path: 'code', code: 'code-wrong' }]);
  return confirmed;
};

const takeFirstCode = async (
  transaction: EntityManager,
  keys: KeyRing,
  accountId: string,
  code: string,
  addressHash: Buffer,
): Promise<boolean> => {
  await limitAttempts(transaction, 'code', accountId, addressHash);
  const [row] = await transaction.query<{ sealed: string | null }[]>(
    `select next_sealed as sealed from one_time_codes where account_id = $1`,
    [accountId],
  );
  if (!row?.sealed) throw new NotFoundError();
  const secret = keys.open(CODE_SECRET, row.sealed, accountId);
  const step = stepOfCode(secret, code.slice(0, 100).replace(/\s/g, ''), Date.now());
  await noteAttempt(transaction, 'code', accountId, addressHash, step !== null);
  if (step === null) return false;
  await transaction.query(
    `update one_time_codes set secret_sealed = $2, next_sealed = null, last_step = $3, confirmed_at = now() where account_id = $1`,
    [accountId, keys.seal(CODE_SECRET, secret, accountId), step],
  );
  return true;
};

const makeRecoveryCodes = async (transaction: EntityManager, accountId: string): Promise<string[]> => {
  const codes = newRecoveryCodes();
  await transaction.query(`delete from recovery_codes where account_id = $1`, [accountId]);
  await transaction.query(
    `insert into recovery_codes (account_id, code_hash) select $1, unnest($2::bytea[])`,
    [accountId, codes.map((code) => recoveryHash(accountId, code))],
  );
  return codes;
};
