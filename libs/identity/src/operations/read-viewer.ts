import { type Database, type MemberActor, NotFoundError, system } from '@stegvis/platform';
import { AccountEntity } from '../storage/account.entity';
import { MembershipEntity } from '../storage/membership.entity';
import { validMemberships } from '../storage/valid-memberships';

export interface ViewerData {
  readonly account: AccountEntity;
  readonly current: MembershipEntity;
  readonly memberships: readonly MembershipEntity[];
}

/** The signed-in person's own account and roles. */
export const readViewer = (database: Database, actor: MemberActor): Promise<ViewerData> =>
  database.withActor(system('sign-in'), async (transaction) => {
    const account = await transaction.findOneBy(AccountEntity, { id: actor.accountId });
    const memberships = await validMemberships(transaction, actor.accountId);
    const current = memberships.find((m) => m.id === actor.membershipId);
    if (!account || !current) throw new NotFoundError();
    return { account, current, memberships };
  });
