import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import {
  CatalogueStore,
  listMunicipalities,
  Municipality,
  Occupation,
  searchOccupations,
  toOccupation,
} from '@stegvis/catalogue';
import { actorOf, Database, type RequestContext } from '@stegvis/platform';
import { Allow } from '../policy/allow';

/** Names to choose from while typing; the same for everyone who is signed in. */
@Resolver()
export class TaxonomyResolver {
  constructor(
    private readonly database: Database,
    private readonly store: CatalogueStore,
  ) {}

  @Query(() => [Occupation], { description: 'Occupations for what was typed, best first; forgives typing.' })
  @Allow({
    operation: 'catalogue.search-occupations',
    roles: 'signed-in',
    relation: 'none',
    dataClasses: ['reference'],
  })
  occupations(
    @Context() context: RequestContext,
    @Args('search', { description: 'What was typed, at most 100 characters.' }) search: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 10, description: 'Rows, 1-50.' })
    first: number | null,
  ): Promise<Occupation[]> {
    return this.database.withActor(actorOf(context), async (transaction) => {
      const snapshot = await this.store.current(transaction);
      const found = await searchOccupations(transaction, search, first ?? 10);
      return found.map((occupation) => toOccupation(occupation, snapshot, context.language));
    });
  }

  @Query(() => [Municipality], { description: "Sweden's municipalities by name." })
  @Allow({
    operation: 'catalogue.list-municipalities',
    roles: 'signed-in',
    relation: 'none',
    dataClasses: ['reference'],
  })
  municipalities(
    @Context() context: RequestContext,
    @Args('search', { type: () => String, nullable: true, description: 'Part of a name, or a code.' })
    search?: string | null,
  ): Promise<Municipality[]> {
    return this.database.withActor(actorOf(context), async (transaction) => {
      const rows = await listMunicipalities(transaction, search ?? null);
      return rows.map(({ code, label }) => Object.assign(new Municipality(), { code, label }));
    });
  }
}
