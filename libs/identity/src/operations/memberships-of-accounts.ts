import type { Database, MemberActor, Role } from '@stegvis/platform';

/** A role of an account. Days are half-open: `validTo` is the first day without it. */
export interface MembershipRow {
  readonly id: string;
  readonly accountId: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly domainName: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Roles of several accounts in one query, oldest first. */
export const membershipsOfAccounts = (
  database: Database,
  actor: MemberActor,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, MembershipRow[]>> =>
  database.withActor(actor, async (transaction) => {
    const rows = await transaction.query<MembershipRow[]>(
      `select m.id, m.account_id as "accountId", m.role, m.organisation_id as "organisationId", d.name as "domainName",
              m.valid_from::text as "validFrom", m.valid_to::text as "validTo"
       from memberships m left join secrecy_domains d on d.id = m.domain_id
       where m.account_id = any($1) order by m.valid_from, m.id`,
      [accountIds],
    );
    const byAccount = new Map<string, MembershipRow[]>(accountIds.map((id) => [id, []]));
    for (const row of rows) byAccount.get(row.accountId)?.push(row);
    return byAccount;
  });
