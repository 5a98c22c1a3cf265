import { Context, Int, ResolveField, Resolver } from '@nestjs/graphql';
import { Overview } from '@stegvis/participants';
import { actorOf, Database, type RequestContext } from '@stegvis/platform';
import { countForOverview, type OpeningCounts } from '../operations/count-for-overview';
import { Facet } from './opening-list.types';

/** The openings' part of the coordinator's counts: one statement, however many of the fields are asked for. */
@Resolver(() => Overview)
export class OverviewFieldsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [Facet], { description: 'Openings by state.' })
  async openingsByStatus(@Context() context: RequestContext): Promise<Facet[]> {
    return [...(await this.counts(context)).byStatus];
  }

  @ResolveField(() => [Facet], { description: 'Published openings by kind, most first.' })
  async openingsByKind(@Context() context: RequestContext): Promise<Facet[]> {
    return [...(await this.counts(context)).byKind];
  }

  @ResolveField(() => [Facet], {
    description: 'Published openings by interest area, most first; one opening may count in three.',
  })
  async openingsByArea(@Context() context: RequestContext): Promise<Facet[]> {
    return [...(await this.counts(context)).byArea];
  }

  @ResolveField(() => Int, { description: 'Organisations.' })
  async organisations(@Context() context: RequestContext): Promise<number> {
    return (await this.counts(context)).organisations;
  }

  @ResolveField(() => Int, { description: 'Workplaces.' })
  async workplaces(@Context() context: RequestContext): Promise<number> {
    return (await this.counts(context)).workplaces;
  }

  private counts(context: RequestContext): Promise<OpeningCounts> {
    const name = 'counts-for-overview';
    const known = context.loaders.get(name) as Promise<OpeningCounts> | undefined;
    if (known) return known;
    const asked = this.database.withActor(actorOf(context), countForOverview);
    context.loaders.set(name, asked);
    return asked;
  }
}
