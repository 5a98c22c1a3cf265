import {
  type Database,
  InputError,
  type KeyRing,
  type MemberActor,
  NotFoundError,
  type Role,
  RuleError,
  system,
} from '@stegvis/platform';
import { leaveMail } from '../mail/leave-mail';
import { validMemberships } from '../storage/valid-memberships';
import { codeHolder } from './code-holder';
import { spendCode } from './spend-code';

/**
 * Goes on with the password alone, where no role of hers needs more. Asks for a code once again.
 * @throws RuleError E4 where one is needed; InputError `code-wrong`; NotFoundError where there is none; RateLimitedError.
 */
export const removeOneTimeCode = async (
  database: Database,
  keys: KeyRing,
  actor: MemberActor,
  code: string,
  codeRoles: readonly Role[],
  addressHash: Buffer,
): Promise<void> => {
  const removed = await database.withActor(system('sign-in'), async (transaction) => {
    const { id, email, language } = await codeHolder(transaction, { actor, token: null });
    const memberships = await validMemberships(transaction, id);
    if (memberships.some(({ role }) => codeRoles.includes(role))) throw new RuleError('E4', 'code-needed');
    const [had] = await transaction.query<unknown[]>(
      `select 1 from one_time_codes where account_id = $1 and confirmed_at is not null`,
      [id],
    );
    if (!had) throw new NotFoundError();
    if (!(await spendCode(transaction, keys, id, code, addressHash))) return false;
    for (const table of ['recovery_codes', 'one_time_codes'])
      await transaction.query(`delete from ${table} where account_id = $1`, [id]);
    await leaveMail(transaction, { template: 'one-time-code-changed', recipient: email, language });
    return true;
  });
  if (!removed) throw new InputError([{ path: 'code', code: 'code-wrong' }]);
};
