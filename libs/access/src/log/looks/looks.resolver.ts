import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { actorOf, Database, type RequestContext } from '@stegvis/platform';
import { Allow } from '../../policy/allow';
import { listLooksAtMe } from './list-looks';
import { LooksConnection, LooksOfOneDay } from './look.types';
import { nameOfLooker } from './name-of-looker';

/** *Vem har tittat?*: the access log, for the person whom it is about. */
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
    const page = await listLooksAtMe(this.database, actorOf(context), { first, after });
    return Object.assign(new LooksConnection(), {
      ...page,
      edges: page.edges.map(({ cursor, node }) => ({
        cursor,
        node: Object.assign(new LooksOfOneDay(), node),
      })),
    });
  }

  @Query(() => String, { description: 'The name of somebody who looked at the participant who asks.' })
  @Allow({
    operation: 'access.read-name-of-looker',
    roles: ['participant'],
    relation: 'self',
    dataClasses: ['C10'],
  })
  nameOfLooker(
    @Args('lookId', { type: () => String, description: 'Id of a look.' }) lookId: string,
    @Context() context: RequestContext,
  ): Promise<string> {
    return nameOfLooker(this.database, actorOf(context), lookId);
  }
}
