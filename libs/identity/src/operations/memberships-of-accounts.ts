import type { Database, MemberActor } from '@stegvis/platform';
import { In } from 'typeorm';
import { MembershipEntity } from '../storage/membership.entity';

/** Roles of several accounts in one query, oldest first. */
export const membershipsOfAccounts = (
  database: Database,
  actor: MemberActor,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, MembershipEntity[]>> =>
  database.withActor(actor, async (transaction) => {
    const rows = await transaction.find(MembershipEntity, {
      where: { accountId: In([...accountIds]) },
      order: { validFrom: 'ASC', id: 'ASC' },
    });
    const byAccount = new Map<string, MembershipEntity[]>(accountIds.map((id) => [id, []]));
    for (const row of rows) byAccount.get(row.accountId)?.push(row);
    return byAccount;
  });
