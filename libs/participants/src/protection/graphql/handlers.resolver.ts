import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, answer, Configuration, Database, type RequestContext } from '@stegvis/platform';
import { endHandler, listHandlers, nameHandler } from '../operations/keep-handlers';
import {
  EndHandlerInput,
  EndHandlerResult,
  HANDLERS,
  NameHandlerInput,
  NameHandlerResult,
  ProtectionHandler,
  ProtectionHandlersPayload,
} from './protection.types';

const whoNames = (operation: string) =>
  Allow({
    operation: `participants.${operation}`,
    roles: ['administrator', 'unit_manager'],
    relation: { administrator: 'municipality', unit_manager: 'unit' },
    dataClasses: ['account'],
  });

/** Who may open the names of protected persons: a capability of a membership, not of a role (security P2). */
@Resolver()
export class HandlersResolver {
  constructor(
    private readonly database: Database,
    private readonly configuration: Configuration,
  ) {}

  @Query(() => [ProtectionHandler], {
    description: 'Named handlers of the own unit, or of the municipality for an administrator; at most 200.',
  })
  @whoNames('list-handlers')
  async protectionHandlers(@Context() context: RequestContext): Promise<ProtectionHandler[]> {
    const actor = actorOf(context);
    const rows = await this.database.withActor(actor, (transaction) => listHandlers(transaction, actor));
    return rows.map((row) => Object.assign(new ProtectionHandler(), row));
  }

  @Mutation(() => NameHandlerResult, {
    description: 'Names a handler; a unit has as many as the setting says.',
  })
  @whoNames('name-handler')
  nameProtectionHandler(
    @Args('input', { description: 'Who.' }) input: NameHandlerInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, HANDLERS, async () => {
      await nameHandler(this.database, actorOf(context), this.configuration.protectionHandlersPerUnit, input);
      return this.now(context);
    });
  }

  @Mutation(() => EndHandlerResult, { description: 'Ends a naming: holds from the next statement.' })
  @whoNames('end-handler')
  endProtectionHandler(
    @Args('input', { description: 'Which.' }) input: EndHandlerInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, HANDLERS, async () => {
      await endHandler(this.database, actorOf(context), input);
      return this.now(context);
    });
  }

  private async now(context: RequestContext): Promise<ProtectionHandlersPayload> {
    return Object.assign(new ProtectionHandlersPayload(), {
      handlers: await this.protectionHandlers(context),
    });
  }
}
