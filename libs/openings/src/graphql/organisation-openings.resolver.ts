import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation } from '@stegvis/organisations';
import { Database, type RequestContext } from '@stegvis/platform';
import { countOpenings } from '../operations/count-openings';
import { loadAsActor } from './opening-loader';

/** What this room adds to an organisation. */
@Resolver(() => Organisation)
export class OrganisationOpeningsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => Int, { description: 'Its openings that are not closed and that the reader may see.' })
  async openingCount(@Parent() { id }: Organisation, @Context() context: RequestContext): Promise<number> {
    return (await loadAsActor(context, this.database, 'opening.count', id, countOpenings)) ?? 0;
  }
}
