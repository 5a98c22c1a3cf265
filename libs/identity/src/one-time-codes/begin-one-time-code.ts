import { type Database, InputError, type KeyRing, system } from '@stegvis/platform';
import { enrolmentOf, newCodeSecret } from '../domain/one-time-code';
import { type CodeAsker, codeHolder } from './code-holder';
import { CODE_SECRET, spendCode } from './spend-code';

export interface CodeEnrolment {
  /** Base32, for who cannot take a picture. */
  readonly secret: string;
  readonly address: string;
  readonly rows: string[];
}

/**
 * Makes a secret for an authenticator. It counts once a code of it has been given (`confirmOneTimeCode`); until then a former
 * one stays. Asked again it is another one, and only the last can be confirmed.
 * @param code a code of the one that she has; needed to renew it.
 * @throws InputError `code-wrong`; NotFoundError; RateLimitedError.
 */
export const beginOneTimeCode = async (
  database: Database,
  keys: KeyRing,
  asker: CodeAsker,
  code: string | null,
  addressHash: Buffer,
): Promise<CodeEnrolment> => {
  const made = await database.withActor(system('sign-in'), async (transaction) => {
    const { id, email } = await codeHolder(transaction, asker);
    const [had] = await transaction.query<unknown[]>(
      `select 1 from one_time_codes where account_id = $1 and confirmed_at is not null`,
      [id],
    );
    if (had && !(await spendCode(transaction, keys, id, code ?? '', addressHash))) return null;
    const secret = newCodeSecret();
    await transaction.query(
      `insert into one_time_codes (account_id, next_sealed) values ($1, $2)
       on conflict (account_id) do update set next_sealed = excluded.next_sealed`,
      [id, keys.seal(CODE_SECRET, secret, id)],
    );
    return { secret, ...enrolmentOf(secret, email) };
  });
  if (!made) throw new InputError([{ path: 'code', code: 'code-wrong' }]);
  return made;
};
