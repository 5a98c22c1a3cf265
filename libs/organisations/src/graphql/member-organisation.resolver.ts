import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountMembership, InvitationPreview, Viewer, ViewerMembership } from '@stegvis/identity';
import { Database, type MemberActor, type RequestContext, type Role } from '@stegvis/platform';
import { readOrganisations } from '../operations/read-organisations';
import { organisationLoader } from './organisation-loaders';
import { OrganisationName } from './organisation-name.type';
import { toOrganisationName } from './to-organisation';

interface OwnMembership {
  readonly membershipId: string;
  readonly role: Role;
  readonly organisationId: string | null;
}

/**
 * Each of the viewer's roles may be in another municipality, so its organisation is read as that membership: the one
 * acted in now, which there is none of while somebody signs in, might not see it.
 */
const readOwn = async (
  database: Database,
  { membershipId, role, organisationId }: OwnMembership,
): Promise<OrganisationName | null> => {
  if (organisationId === null) return null;
  const actor: MemberActor = {
    kind: 'member',
    membershipId,
    role,
    organisationId,
    accountId: '',
    domainId: null,
    municipalityCode: null,
    participantId: null,
  };
  const found = await database.withActor(actor, (transaction) =>
    readOrganisations(transaction, [organisationId]),
  );
  const row = found.get(organisationId);
  return row ? toOrganisationName(row) : null;
};

@Resolver(() => Viewer)
export class ViewerOrganisationResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => OrganisationName, { nullable: true, description: 'Whom she works for in this role.' })
  organisation(@Parent() viewer: Viewer): Promise<OrganisationName | null> {
    return readOwn(this.database, viewer);
  }
}

@Resolver(() => ViewerMembership)
export class ViewerMembershipOrganisationResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => OrganisationName, { nullable: true, description: 'Whom she works for in that role.' })
  organisation(@Parent() membership: ViewerMembership): Promise<OrganisationName | null> {
    return readOwn(this.database, membership);
  }
}

@Resolver(() => InvitationPreview)
export class InvitationOrganisationResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => String, { nullable: true, description: 'The organisation.' })
  async organisationName(@Parent() invitation: InvitationPreview): Promise<string | null> {
    return (await readOwn(this.database, invitation))?.name ?? null;
  }
}

@Resolver(() => AccountMembership)
export class AccountMembershipOrganisationResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => OrganisationName, { nullable: true, description: 'The organisation of the role.' })
  async organisation(
    @Parent() { organisationId }: AccountMembership,
    @Context() context: RequestContext,
  ): Promise<OrganisationName | null> {
    if (organisationId === null) return null;
    const row = await organisationLoader(context, this.database).load(organisationId);
    return row && toOrganisationName(row);
  }
}
