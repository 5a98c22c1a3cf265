import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, Database, type RequestContext } from '@stegvis/platform';
import { listPresentedVisits } from '../operations/list-presented-visits';
import { toPresentedVisit } from './to-visit';
import { PresentedVisitConnection } from './visit.types';

/** Visits to an employer who is signed in. */
@Resolver()
export class PresentedVisitsResolver {
  constructor(private readonly database: Database) {}

  @Query(() => PresentedVisitConnection, {
    description:
      "Visits to the reader's organisation that are to come, of those who have said yes to it, the next one first.",
  })
  @Allow({
    operation: 'placements.list-presented-visits',
    roles: ['employer_contact', 'hr_officer'],
    relation: 'consented',
    dataClasses: ['C1', 'C2'],
  })
  async presentedVisits(
    @Context() context: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string,
  ): Promise<PresentedVisitConnection> {
    const page = await listPresentedVisits(this.database, actorOf(context), { first, after });
    return Object.assign(new PresentedVisitConnection(), {
      ...page,
      edges: page.edges.map(({ cursor, node }) => ({
        cursor,
        node: toPresentedVisit(node, context.language),
      })),
    });
  }
}
