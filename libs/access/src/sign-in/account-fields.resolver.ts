import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Account, AccountMembership, membershipsOfAccounts } from '@stegvis/identity';
import { actorOf, Database, type RequestContext, requestLoader } from '@stegvis/platform';

/** The roles of the accounts of a page, in one statement. */
@Resolver(() => Account)
export class AccountFieldsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [AccountMembership], { description: 'Roles with their dates, oldest first.' })
  async memberships(
    @Parent() account: Account,
    @Context() context: RequestContext,
  ): Promise<AccountMembership[]> {
    const loader = requestLoader(context, 'memberships-of-accounts', (ids) =>
      membershipsOfAccounts(this.database, actorOf(context), ids),
    );
    const rows = (await loader.load(account.id)) ?? [];
    return rows.map(({ accountId: _of, ...membership }) =>
      Object.assign(new AccountMembership(), membership),
    );
  }
}
