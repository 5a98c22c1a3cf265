import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  AccountConnection,
  Account,
  CLOSE_ACCOUNT,
  CloseAccountInput,
  CloseAccountPayload,
  CloseAccountResult,
  closeAccount,
  INVITE_ACCOUNT,
  InviteAccountInput,
  InviteAccountPayload,
  InviteAccountResult,
  inviteAccount,
  listAccounts,
  readAccount,
} from '@stegvis/identity';
import { actorOf, answer, Configuration, Database, type RequestContext } from '@stegvis/platform';
import { Allow } from '../policy/allow';

/** Accounts are the administrator's; she sees no participant (security §2). */
@Resolver()
export class AccountsResolver {
  constructor(
    private readonly database: Database,
    private readonly configuration: Configuration,
  ) {}

  @Query(() => AccountConnection, { description: 'Accounts of staff and employers, by name.' })
  @Allow({
    operation: 'identity.list-accounts',
    roles: ['administrator'],
    relation: 'none',
    dataClasses: ['account'],
  })
  accounts(
    @Context() context: RequestContext,
    @Args('search', { type: () => String, nullable: true, description: 'Part of a name or address.' })
    search?: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string,
  ): Promise<AccountConnection> {
    return listAccounts(this.database, actorOf(context), { search, first, after }) as Promise<never>;
  }

  @Mutation(() => InviteAccountResult, {
    description: 'Invites somebody to a role by a link that works once.',
  })
  @Allow({
    operation: 'identity.invite-account',
    roles: ['administrator'],
    relation: 'none',
    dataClasses: ['account'],
  })
  inviteAccount(
    @Args('input', { description: 'Who and to what.' }) input: InviteAccountInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, INVITE_ACCOUNT, async () => {
      const invited = await inviteAccount(this.database, actorOf(context), input);
      return Object.assign(new InviteAccountPayload(), {
        account: await this.account(context, invited.accountId),
        link: `${this.configuration.publicUrl}/inbjudan/${invited.token}`,
        expiresAt: invited.expires,
      });
    });
  }

  @Mutation(() => CloseAccountResult, {
    description: 'Closes an account: roles end today, sessions at once.',
  })
  @Allow({
    operation: 'identity.close-account',
    roles: ['administrator'],
    relation: 'none',
    dataClasses: ['account'],
  })
  closeAccount(
    @Args('input', { description: 'Which.' }) input: CloseAccountInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, CLOSE_ACCOUNT, async () => {
      const id = await closeAccount(this.database, actorOf(context), input);
      return Object.assign(new CloseAccountPayload(), { account: await this.account(context, id) });
    });
  }

  private async account(context: RequestContext, id: string): Promise<Account> {
    return Object.assign(new Account(), await readAccount(this.database, actorOf(context), id));
  }
}
