import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Database, NotFoundError, type RequestContext } from '@stegvis/platform';
import { contactsLoader, organisationLoader } from './organisation-loaders';
import { OrganisationName } from './organisation-name.type';
import { Workplace, WorkplaceContact } from './organisation.types';
import { toOrganisationName, toWorkplaceContact } from './to-organisation';

/** What hangs on a workplace, one statement a level. */
@Resolver(() => Workplace)
export class WorkplaceFieldsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => OrganisationName, { description: 'Whose it is.' })
  async organisation(
    @Parent() { organisationId }: Workplace,
    @Context() context: RequestContext,
  ): Promise<OrganisationName> {
    const row = await organisationLoader(context, this.database).load(organisationId);
    if (!row) throw new NotFoundError();
    return toOrganisationName(row);
  }

  @ResolveField(() => [WorkplaceContact], {
    description: 'Whom to call, by name; empty for those who may not see it.',
  })
  async contacts(
    @Parent() { id }: Workplace,
    @Context() context: RequestContext,
  ): Promise<WorkplaceContact[]> {
    const rows = await contactsLoader(context, this.database).load(id);
    return (rows ?? []).map(toWorkplaceContact);
  }
}
