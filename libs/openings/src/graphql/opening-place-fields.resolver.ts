import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  organisationLoader,
  OrganisationName,
  toOrganisationName,
  toWorkplace,
  Workplace,
  workplaceLoader,
} from '@stegvis/organisations';
import { Database, NotFoundError, type RequestContext } from '@stegvis/platform';
import { Opening } from './opening.types';

/** Whose an opening is and where the work is done; one statement each for all openings of a page. */
@Resolver(() => Opening)
export class OpeningPlaceFieldsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => OrganisationName, { description: 'Whose it is.' })
  async organisation(
    @Parent() { organisationId }: Opening,
    @Context() context: RequestContext,
  ): Promise<OrganisationName> {
    const row = await organisationLoader(context, this.database).load(organisationId);
    if (!row) throw new NotFoundError();
    return toOrganisationName(row);
  }

  @ResolveField(() => Workplace, { nullable: true, description: 'Where the work is done; null in a draft.' })
  async workplace(
    @Parent() { workplaceId }: Opening,
    @Context() context: RequestContext,
  ): Promise<Workplace | null> {
    const row = workplaceId === null ? null : await workplaceLoader(context, this.database).load(workplaceId);
    return row && toWorkplace(row);
  }
}
