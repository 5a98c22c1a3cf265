import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { askToConfirmByMail } from '@stegvis/identity';
import { actorOf, answer, Database, type RequestContext } from '@stegvis/platform';
import { readOwnRights } from '../erasure/read-cases';
import { requestErasure, withdrawErasure } from '../erasure/request-erasure';
import { openCopy } from '../export/open-copy';
import { requestCopy } from '../export/request-copy';
import {
  OPEN_OWN_DATA,
  OpenOwnDataInput,
  OpenOwnDataPayload,
  OpenOwnDataResult,
  OWN_ERASURE,
  OwnDataLinkPayload,
  OwnRightsPayload,
  OwnRightsView,
  REQUEST_OWN_DATA,
  RequestErasureInput,
  RequestErasureResult,
  RequestOwnDataInput,
  RequestOwnDataResult,
  SEND_OWN_DATA_LINK,
  SendOwnDataLinkInput,
  SendOwnDataLinkResult,
  WithdrawErasureInput,
  WithdrawErasureResult,
} from './own-rights.types';

/** A participant's copy of her data, and her wish to have it removed. */
@Resolver()
export class OwnRightsResolver {
  constructor(private readonly database: Database) {}

  @Query(() => OwnRightsView, { description: 'Her copy and her request for erasure, if there are any.' })
  @Allow({ operation: 'rights.read-own', roles: ['participant'], relation: 'self', dataClasses: ['C4'] })
  async ownRights(@Context() context: RequestContext): Promise<OwnRightsView> {
    return Object.assign(new OwnRightsView(), await readOwnRights(this.database, actorOf(context)));
  }

  @Mutation(() => RequestOwnDataResult, { description: 'Asks for a copy of all own data (R-066, R-068).' })
  @Allow({ operation: 'rights.request-copy', roles: ['participant'], relation: 'self', dataClasses: ['C4'] })
  requestOwnData(
    @Args('input', { description: 'Key, and in what words.' }) input: RequestOwnDataInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, REQUEST_OWN_DATA, async () => {
      await requestCopy(this.database, actorOf(context), context.language, input);
      return this.after(context);
    });
  }

  @Mutation(() => OpenOwnDataResult, {
    description: 'Gives one-time addresses of the copy to who has shown again that it is she (security R4).',
  })
  @Allow({
    operation: 'rights.open-copy',
    roles: ['participant'],
    relation: 'self',
    dataClasses: ['C4'],
  })
  openOwnData(
    @Args('input', { description: 'Which, and password or link.' }) input: OpenOwnDataInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, OPEN_OWN_DATA, async () => {
      const links = await openCopy(this.database, actorOf(context), input, context.addressHash);
      return Object.assign(new OpenOwnDataPayload(), { pagePath: links.page, dataPath: links.data });
    });
  }

  @Mutation(() => SendOwnDataLinkResult, {
    description: 'Mails her a link that shows that it is she, instead of a password (security R4).',
  })
  @Allow({ operation: 'rights.send-copy-link', roles: ['participant'], relation: 'self', dataClasses: [] })
  sendOwnDataLink(
    @Args('input', { description: 'Key.' }) input: SendOwnDataLinkInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, SEND_OWN_DATA_LINK, async () => {
      await askToConfirmByMail(this.database, actorOf(context), input, context.addressHash);
      return Object.assign(new OwnDataLinkPayload(), { sent: true });
    });
  }

  @Mutation(() => RequestErasureResult, { description: 'Asks for own data to be removed (R-067).' })
  @Allow({
    operation: 'rights.request-erasure',
    roles: ['participant'],
    relation: 'self',
    dataClasses: ['C4'],
  })
  requestErasure(
    @Args('input', { description: 'What.' }) input: RequestErasureInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, OWN_ERASURE, async () => {
      await requestErasure(this.database, actorOf(context), input);
      return this.after(context);
    });
  }

  @Mutation(() => WithdrawErasureResult, { description: 'Takes the request back while nothing is decided.' })
  @Allow({
    operation: 'rights.withdraw-erasure',
    roles: ['participant'],
    relation: 'self',
    dataClasses: ['C4'],
  })
  withdrawErasure(
    @Args('input', { description: 'Which.' }) input: WithdrawErasureInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, OWN_ERASURE, async () => {
      await withdrawErasure(this.database, actorOf(context), input);
      return this.after(context);
    });
  }

  private async after(context: RequestContext): Promise<OwnRightsPayload> {
    return Object.assign(new OwnRightsPayload(), {
      rights: await readOwnRights(this.database, actorOf(context)),
    });
  }
}
