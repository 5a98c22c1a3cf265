import { Context, GraphQLISODateTime, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { decide, OperationList } from '@stegvis/access';
import { Viewer } from '@stegvis/identity';
import { Configuration, type RequestContext } from '@stegvis/platform';

/** What the shell asks about the viewer and no single room knows. */
@Resolver(() => Viewer)
export class ViewerFieldsResolver {
  constructor(
    private readonly operations: OperationList,
    private readonly configuration: Configuration,
  ) {}

  @ResolveField(() => [String], {
    description: 'Names of the operations that the role may call; the menu shows nothing else.',
  })
  permissions(@Parent() viewer: Viewer, @Context() context: RequestContext): string[] {
    const actor = context.actor ?? {
      kind: 'member' as const,
      membershipId: viewer.membershipId,
      accountId: viewer.accountId,
      role: viewer.role,
      organisationId: null,
      domainId: null,
      municipalityCode: null,
      participantId: null,
    };
    return this.operations
      .all()
      .filter((operation) => decide({ ...actor, role: viewer.role }, operation).permit)
      .map((operation) => operation.operation);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Who on the staff began this session for her; null when she did it herself.',
  })
  assistedBy(@Context() context: RequestContext): string | null {
    return context.actor?.assistedBy?.name ?? null;
  }

  @ResolveField(() => Int, { description: 'Minutes that the session may rest before it ends.' })
  sessionIdleMinutes(@Context() context: RequestContext): number {
    return Math.round((context.session?.idle ?? 0) / 60_000);
  }

  @ResolveField(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the session ends in any case; null in the answer that begins it.',
  })
  sessionEndsAt(@Context() context: RequestContext): Date | null {
    return context.session?.ends ?? null;
  }

  @ResolveField(() => Boolean, { description: 'Fictional data; nothing here is about a real person.' })
  demo(): boolean {
    return this.configuration.demo;
  }
}
