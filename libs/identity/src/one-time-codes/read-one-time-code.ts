import { type Database, type MemberActor, type Role, system } from '@stegvis/platform';
import { validMemberships } from '../storage/valid-memberships';

export interface OwnCode {
  readonly confirmedAt: Date | null;
  readonly recoveryCodesLeft: number;
  /** A role of hers needs one. */
  readonly needed: boolean;
}

/** Whether the acting member has a one-time code beside her password. */
export const readOneTimeCode = (
  database: Database,
  actor: MemberActor,
  codeRoles: readonly Role[],
): Promise<OwnCode> =>
  database.withActor(system('sign-in'), async (transaction) => {
    const [row] = await transaction.query<{ confirmedAt: Date | null; left: number }[]>(
      `select confirmed_at as "confirmedAt",
         (select count(*)::int from recovery_codes r where r.account_id = c.account_id and r.used_at is null) as left
       from one_time_codes c where c.account_id = $1 and confirmed_at is not null`,
      [actor.accountId],
    );
    const memberships = await validMemberships(transaction, actor.accountId);
    return {
      confirmedAt: row?.confirmedAt ?? null,
      recoveryCodesLeft: row?.left ?? 0,
      needed: memberships.some(({ role }) => codeRoles.includes(role)),
    };
  });
