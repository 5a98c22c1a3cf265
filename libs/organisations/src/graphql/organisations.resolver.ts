import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, Database, requireId, type RequestContext, type Role, Uuid } from '@stegvis/platform';
import type { OrganisationType } from '../domain/organisation-types';
import { listOrganisations } from '../operations/list-organisations';
import { listPostableOrganisations } from '../operations/list-postable-organisations';
import { readOrganisations } from '../operations/read-organisations';
import { Organisation, OrganisationConnection, OrganisationTypeEnum } from './organisation.types';
import { toOrganisation } from './to-organisation';

/** A participant reads the employer's name on her places; she has no list of employers. */
const READERS: readonly Role[] = [
  'supervisor',
  'job_consultant',
  'employer_contact',
  'hr_officer',
  'coordinator',
  'administrator',
];

@Resolver()
export class OrganisationsResolver {
  constructor(private readonly database: Database) {}

  @Query(() => OrganisationConnection, { description: 'Organisations of the municipality, by name.' })
  @Allow({
    operation: 'organisations.list-organisations',
    roles: READERS,
    relation: 'municipality',
    dataClasses: ['C0'],
  })
  organisations(
    @Context() context: RequestContext,
    @Args('search', {
      type: () => String,
      nullable: true,
      description: 'Part of the name of an organisation or a workplace; forgives typing.',
    })
    search?: string | null,
    @Args('types', {
      type: () => [OrganisationTypeEnum],
      nullable: true,
      description: 'Only these; empty: all.',
    })
    types?: OrganisationType[] | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string | null,
  ): Promise<OrganisationConnection> {
    return this.database.withActor(actorOf(context), async (transaction) => {
      const page = await listOrganisations(transaction, { search, types, first, after });
      const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: toOrganisation(node) }));
      return Object.assign(new OrganisationConnection(), { ...page, edges });
    });
  }

  @Query(() => Organisation, {
    nullable: true,
    description: 'An organisation; null when it is absent or not for the reader.',
  })
  @Allow({
    operation: 'organisations.read-organisation',
    roles: READERS,
    relation: 'municipality',
    dataClasses: ['C0'],
  })
  organisation(
    @Context() context: RequestContext,
    @Args('id', { type: () => Uuid, description: 'Which.' }) id: string,
  ): Promise<Organisation | null> {
    return this.database.withActor(actorOf(context), async (transaction) => {
      const key = requireId(id, 'id');
      const row = (await readOrganisations(transaction, [key])).get(key);
      return row ? toOrganisation(row) : null;
    });
  }

  @Query(() => [Organisation], { description: 'Organisations that the reader may post openings for.' })
  @Allow({
    operation: 'organisations.list-postable-organisations',
    roles: ['job_consultant', 'coordinator', 'employer_contact', 'hr_officer'],
    relation: {
      job_consultant: 'municipality',
      coordinator: 'municipality',
      employer_contact: 'own-organisation',
      hr_officer: 'own-organisation',
    },
    dataClasses: ['C0'],
  })
  async postableOrganisations(@Context() context: RequestContext): Promise<Organisation[]> {
    const actor = actorOf(context);
    const rows = await this.database.withActor(actor, (transaction) =>
      listPostableOrganisations(transaction, actor),
    );
    return rows.map(toOrganisation);
  }
}
