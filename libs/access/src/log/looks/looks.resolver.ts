import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { actorOf, Database, type Page, type RequestContext, Uuid } from '@stegvis/platform';
import { Allow } from '../../policy/allow';
import { listLooksAtMe, type LooksOfDay } from './list-looks';
import { listRepresentedLooks } from './list-represented-looks';
import { LooksConnection, LooksOfOneDay } from './look.types';
import { nameOfLooker } from './name-of-looker';

const toConnection = (page: Page<LooksOfDay>): LooksConnection =>
  Object.assign(new LooksConnection(), {
    ...page,
    edges: page.edges.map(({ cursor, node }) => ({
      cursor,
      node: Object.assign(new LooksOfOneDay(), node),
    })),
  });

/** *Vem har tittat?*: the access log, for the person whom it is about and who represents her. */
@Resolver()
export class LooksResolver {
  constructor(private readonly database: Database) {}

  @Query(() => LooksConnection, { description: 'Who looked at the participant who asks, by day.' })
  @Allow({
    operation: 'access.list-looks-at-me',
    roles: ['participant'],
    relation: 'self',
    dataClasses: ['C10'],
  })
  async looksAtMe(
    @Context() context: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string | null,
  ): Promise<LooksConnection> {
    return toConnection(await listLooksAtMe(this.database, actorOf(context), { first, after }));
  }

  @Query(() => LooksConnection, {
    nullable: true,
    description:
      'Who looked at a participant, to who represents her; null when she is absent, another\'s, or the scope does not cover "rights".',
  })
  @Allow({
    operation: 'access.list-represented-looks',
    roles: ['representative'],
    relation: 'represented',
    dataClasses: ['C10'],
  })
  async representedLooks(
    @Context() context: RequestContext,
    @Args('participantId', { type: () => Uuid, description: 'Id of the participant.' }) participantId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string | null,
  ): Promise<LooksConnection | null> {
    const page = await listRepresentedLooks(this.database, actorOf(context), participantId, { first, after });
    return page && toConnection(page);
  }

  @Query(() => String, {
    description:
      'The name of somebody who looked at the participant who asks, or whom the reader represents.',
  })
  @Allow({
    operation: 'access.read-name-of-looker',
    roles: ['participant', 'representative'],
    relation: { participant: 'self', representative: 'represented' },
    dataClasses: ['C10'],
  })
  nameOfLooker(
    @Args('lookId', { type: () => String, description: 'Id of a look.' }) lookId: string,
    @Context() context: RequestContext,
  ): Promise<string> {
    return nameOfLooker(this.database, actorOf(context), lookId);
  }
}
