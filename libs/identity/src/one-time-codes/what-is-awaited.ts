import type { Role } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { MembershipEntity } from '../storage/membership.entity';

/** What a session still waits for: the code of an authenticator, or that there is one. */
export type Awaited = 'code' | 'enrolment';

/** What is asked for beside a password: her code where she has one, else one to be made where a role of hers needs it. */
export const whatIsAwaited = async (
  transaction: EntityManager,
  accountId: string,
  memberships: readonly MembershipEntity[],
  codeRoles: readonly Role[],
): Promise<Awaited | null> => {
  const [code] = await transaction.query<unknown[]>(
    `select 1 from one_time_codes where account_id = $1 and confirmed_at is not null`,
    [accountId],
  );
  if (code) return 'code';
  return memberships.some(({ role }) => codeRoles.includes(role)) ? 'enrolment' : null;
};
