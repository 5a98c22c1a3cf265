import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Account,
  ACCOUNT_ACT,
  AccountActInput,
  AccountActResult,
  AccountPayload,
  ChangeMembershipInput,
  changeMembership,
  domainsToChoose,
  EndMembershipInput,
  endMembership,
  GiveMembershipInput,
  giveMembership,
  InviteAccountPayload,
  keepMembership,
  lockAccount,
  MembershipActInput,
  readAccount,
  REINVITE_ACCOUNT,
  ReinviteAccountResult,
  reinviteAccount,
  SecrecyDomainChoice,
  unlockAccount,
} from '@stegvis/identity';
import {
  actorOf,
  answer,
  Configuration,
  Database,
  NotFoundError,
  type RequestContext,
  requireId,
  Uuid,
} from '@stegvis/platform';
import { Allow } from '../policy/allow';

const ADMINISTRATOR = { roles: ['administrator'], relation: 'none', dataClasses: ['account'] } as const;

/** One account with its roles as dated rows, and what an administrator does with them (security A6). */
@Resolver()
export class AdministrationResolver {
  constructor(
    private readonly database: Database,
    private readonly configuration: Configuration,
  ) {}

  @Query(() => Account, {
    nullable: true,
    description: 'One account; null when it is absent or out of reach.',
  })
  @Allow({ operation: 'identity.read-account', ...ADMINISTRATOR })
  async account(
    @Args('id', { type: () => Uuid, description: 'Id of the account.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<Account | null> {
    const accountId = requireId(id, 'id');
    return this.read(context, accountId).catch((error: unknown) => {
      if (error instanceof NotFoundError) return null;
      throw error;
    });
  }

  @Query(() => [SecrecyDomainChoice], { description: "Secrecy domains of the administrator's municipality." })
  @Allow({ operation: 'identity.list-domains', ...ADMINISTRATOR })
  async secrecyDomains(@Context() context: RequestContext): Promise<SecrecyDomainChoice[]> {
    const rows = await domainsToChoose(this.database, actorOf(context));
    return rows.map((row) => Object.assign(new SecrecyDomainChoice(), row));
  }

  @Mutation(() => AccountActResult, { description: 'Gives an account one more role, from a day.' })
  @Allow({ operation: 'identity.give-membership', ...ADMINISTRATOR })
  giveMembership(
    @Args('input', { description: 'Role and place.' }) input: GiveMembershipInput,
    @Context() context: RequestContext,
  ) {
    return this.act(context, () => giveMembership(this.database, actorOf(context), input));
  }

  @Mutation(() => AccountActResult, {
    description: 'Changes a role from a day: the former ends and another begins.',
  })
  @Allow({ operation: 'identity.change-membership', ...ADMINISTRATOR })
  changeMembership(
    @Args('input', { description: 'Which, and what instead.' }) input: ChangeMembershipInput,
    @Context() context: RequestContext,
  ) {
    return this.act(context, () => changeMembership(this.database, actorOf(context), input));
  }

  @Mutation(() => AccountActResult, {
    description: 'Ends a role from a day; today: its sessions end and its next statement is refused.',
  })
  @Allow({ operation: 'identity.end-membership', ...ADMINISTRATOR })
  endMembership(
    @Args('input', { description: 'Which and when.' }) input: EndMembershipInput,
    @Context() context: RequestContext,
  ) {
    return this.act(context, () => endMembership(this.database, actorOf(context), input));
  }

  @Mutation(() => AccountActResult, {
    description: 'Takes back the end of a role that has not come yet, or came today.',
  })
  @Allow({ operation: 'identity.keep-membership', ...ADMINISTRATOR })
  keepMembership(
    @Args('input', { description: 'Which.' }) input: MembershipActInput,
    @Context() context: RequestContext,
  ) {
    return this.act(context, () => keepMembership(this.database, actorOf(context), input));
  }

  @Mutation(() => AccountActResult, {
    description: 'Locks an account until it is unlocked: sessions end at once.',
  })
  @Allow({ operation: 'identity.lock-account', ...ADMINISTRATOR })
  lockAccount(
    @Args('input', { description: 'Which.' }) input: AccountActInput,
    @Context() context: RequestContext,
  ) {
    return this.act(context, () => lockAccount(this.database, actorOf(context), input));
  }

  @Mutation(() => AccountActResult, { description: 'Unlocks an account.' })
  @Allow({ operation: 'identity.unlock-account', ...ADMINISTRATOR })
  unlockAccount(
    @Args('input', { description: 'Which.' }) input: AccountActInput,
    @Context() context: RequestContext,
  ) {
    return this.act(context, () => unlockAccount(this.database, actorOf(context), input));
  }

  @Mutation(() => ReinviteAccountResult, { description: 'Sends an invitation anew; the former link ends.' })
  @Allow({ operation: 'identity.reinvite-account', ...ADMINISTRATOR })
  reinviteAccount(
    @Args('input', { description: 'Which.' }) input: AccountActInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, REINVITE_ACCOUNT, async () => {
      const invited = await reinviteAccount(this.database, actorOf(context), input);
      return Object.assign(new InviteAccountPayload(), {
        account: await this.read(context, invited.accountId),
        link: `${this.configuration.publicUrl}/inbjudan/${invited.token}`,
        expiresAt: invited.expires,
      });
    });
  }

  private act(context: RequestContext, work: () => Promise<string>) {
    return answer(context, ACCOUNT_ACT, async () => {
      const id = await work();
      context.loaders.clear();
      return Object.assign(new AccountPayload(), { account: await this.read(context, id) });
    });
  }

  private async read(context: RequestContext, id: string): Promise<Account> {
    return Object.assign(new Account(), await readAccount(this.database, actorOf(context), id));
  }
}
