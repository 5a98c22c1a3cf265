import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Database, type RequestContext } from '@stegvis/platform';
import { organisationLoader, workplacesOfLoader } from './organisation-loaders';
import { OrganisationName } from './organisation-name.type';
import { Organisation, Workplace } from './organisation.types';
import { toOrganisationName, toWorkplace } from './to-organisation';

/** What hangs on an organisation, one statement a level. */
@Resolver(() => Organisation)
export class OrganisationFieldsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => OrganisationName, { nullable: true, description: 'The organisation it belongs to.' })
  async parent(
    @Parent() { parentId }: Organisation,
    @Context() context: RequestContext,
  ): Promise<OrganisationName | null> {
    const row = parentId === null ? null : await organisationLoader(context, this.database).load(parentId);
    return row && toOrganisationName(row);
  }

  @ResolveField(() => [Workplace], { description: 'Its workplaces by name.' })
  async workplaces(@Parent() { id }: Organisation, @Context() context: RequestContext): Promise<Workplace[]> {
    const rows = await workplacesOfLoader(context, this.database).load(id);
    return (rows ?? []).map(toWorkplace);
  }
}
