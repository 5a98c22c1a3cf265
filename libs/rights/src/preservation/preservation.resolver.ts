import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, answer, Database, type RequestContext, Uuid } from '@stegvis/platform';
import { endPreservation, preserve, readPreservation } from './keep-preservation';
import {
  END_PRESERVATION,
  EndPreservationInput,
  EndPreservationResult,
  Preservation,
  PreservationPayload,
  PRESERVE,
  PreserveInput,
  PreserveResult,
} from './preservation.types';

const assignedConsultant = (operation: string) =>
  Allow({
    operation: `rights.${operation}`,
    roles: ['job_consultant'],
    relation: 'assigned',
    dataClasses: ['C4'],
  });

/** Archive exceptions: the archive keeps a case file, and nothing of it is removed meanwhile. */
@Resolver()
export class PreservationResolver {
  constructor(private readonly database: Database) {}

  @Query(() => Preservation, {
    nullable: true,
    description: 'The archive exception of a person whom the reader is assigned to; null when none holds.',
  })
  @assignedConsultant('read-preservation')
  async preservation(
    @Args('participantId', { type: () => Uuid, description: 'Id of the participant.' })
    participantId: string,
    @Context() context: RequestContext,
  ): Promise<Preservation | null> {
    const row = await readPreservation(this.database, actorOf(context), participantId);
    return row && Object.assign(new Preservation(), row);
  }

  @Mutation(() => PreserveResult, {
    description: 'Records that the archive keeps the case file of a person.',
  })
  @assignedConsultant('preserve')
  preserveCaseFile(
    @Args('input', { description: 'Whose and why.' }) input: PreserveInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, PRESERVE, async () =>
      Object.assign(new PreservationPayload(), {
        participantId: await preserve(this.database, actorOf(context), input),
      }),
    );
  }

  @Mutation(() => EndPreservationResult, { description: 'Ends an archive exception.' })
  @assignedConsultant('end-preservation')
  endPreservation(
    @Args('input', { description: 'Whose.' }) input: EndPreservationInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, END_PRESERVATION, async () =>
      Object.assign(new PreservationPayload(), {
        participantId: await endPreservation(this.database, actorOf(context), input),
      }),
    );
  }
}
