import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { CatalogueStore } from '@stegvis/catalogue';
import {
  listOpenings,
  OpeningConnection,
  OpeningFilter,
  type OpeningOrder,
  OpeningOrderEnum,
  READERS,
} from '@stegvis/openings';
import { actorOf, Database, pageSize, type RequestContext } from '@stegvis/platform';
import { CalmSearch } from '../engine/calm-search';
import { findOpenings } from '../operations/find-openings';

/** The list of openings: filters and search are one list. */
@Resolver()
export class ListOpeningsResolver {
  constructor(
    private readonly database: Database,
    private readonly catalogue: CatalogueStore,
    private readonly search: CalmSearch,
  ) {}

  @Query(() => OpeningConnection, {
    description: 'Openings that the reader may see. With `filter.search` the best hit comes first.',
  })
  @Allow({
    operation: 'search.list-openings',
    roles: READERS,
    relation: {
      employer_contact: 'own-organisation',
      hr_officer: 'own-organisation',
      supervisor: 'municipality',
      job_consultant: 'municipality',
      coordinator: 'municipality',
    },
    dataClasses: ['C1'],
  })
  async openings(
    @Args('filter', { type: () => OpeningFilter, nullable: true, description: 'Narrows the list.' })
    filter: OpeningFilter | null,
    @Args('order', {
      type: () => OpeningOrderEnum,
      nullable: true,
      defaultValue: 'newest',
      description: 'Order of the list when nothing is searched for.',
    })
    order: OpeningOrder | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The end of the page before.' })
    after: string | null,
    @Context() context: RequestContext,
  ): Promise<OpeningConnection> {
    const actor = actorOf(context);
    pageSize(first);
    const found = await findOpenings(this.search, actor, filter?.search);
    const page = await this.database.withActor(actor, (transaction) =>
      listOpenings(transaction, this.catalogue, actor, {
        filter,
        order,
        first,
        after,
        ids: found?.ids ?? null,
      }),
    );
    return Object.assign(new OpeningConnection(), page, { simplifiedSearch: found?.simplified ?? false });
  }
}
