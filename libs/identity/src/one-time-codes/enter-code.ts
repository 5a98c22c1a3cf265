import { type Database, InputError, type KeyRing, system } from '@stegvis/platform';
import type { OpenedSession } from '../operations/open-session';
import { spendCode } from './spend-code';
import { passOn, waitingAccount } from './waiting-session';

/**
 * The second step of signing in: a code of the authenticator or a recovery code. The session that waited ends and a new one
 * begins.
 * @throws NotFoundError where no session waits for a code; InputError `code-wrong`; RateLimitedError.
 */
export const enterCode = async (
  database: Database,
  keys: KeyRing,
  token: string | null,
  code: string,
  addressHash: Buffer,
): Promise<OpenedSession> => {
  const opened = await database.withActor(system('sign-in'), async (transaction) => {
    const { id } = await waitingAccount(transaction, token, 'code');
    if (!(await spendCode(transaction, keys, id, code, addressHash))) return null;
    return passOn(transaction, token ?? '', id);
  });
  // Thrown outside, so that the wrong attempt stays counted.
  if (!opened) throw new InputError([{ path: 'code', code: 'code-wrong' }]);
  return opened;
};
