import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, readRepresentations } from '@stegvis/access';
import { actorOf, answer, Database, type RequestContext, requestLoader } from '@stegvis/platform';
import { endRepresentation } from '../operations/end-representation';
import { registerRepresentation } from '../operations/register-representation';
import { Participant } from './participant.types';
import {
  END_REPRESENTATION,
  EndRepresentationInput,
  EndRepresentationPayload,
  EndRepresentationResult,
  REGISTER_REPRESENTATION,
  RegisterRepresentationInput,
  RegisterRepresentationPayload,
  RegisterRepresentationResult,
  Representation,
} from './representation.types';
import { reloadParticipant } from './to-participant';

/** Who may speak for a participant, as assigned staff record it. */
@Resolver(() => Participant)
export class RepresentationsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [Representation], { description: 'Who represents her, or did.' })
  async representatives(
    @Parent() { id }: Participant,
    @Context() context: RequestContext,
  ): Promise<Representation[]> {
    const loader = requestLoader(context, 'representations', (ids) =>
      this.database.withActor(actorOf(context), (transaction) => readRepresentations(transaction, ids)),
    );
    const rows = (await loader.load(id)) ?? [];
    return rows.map(({ participantId: _, ...row }) => Object.assign(new Representation(), row));
  }

  @Mutation(() => RegisterRepresentationResult, {
    description: 'Records who may speak for a participant, in what and until when.',
  })
  @Allow({
    operation: 'participants.register-representation',
    roles: ['supervisor', 'job_consultant'],
    relation: 'assigned',
    dataClasses: ['C3'],
  })
  registerRepresentation(
    @Args('input', { description: 'Who, for whom.' }) input: RegisterRepresentationInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, REGISTER_REPRESENTATION, async () => {
      const participantId = await registerRepresentation(this.database, actorOf(context), input);
      return Object.assign(new RegisterRepresentationPayload(), {
        participant: await reloadParticipant(
          this.database,
          context,
          participantId,
          'participants.register-representation',
        ),
      });
    });
  }

  @Mutation(() => EndRepresentationResult, { description: 'Ends a representation as of today.' })
  @Allow({
    operation: 'participants.end-representation',
    roles: ['supervisor', 'job_consultant'],
    relation: 'assigned',
    dataClasses: ['C3'],
  })
  endRepresentation(
    @Args('input', { description: 'Which.' }) input: EndRepresentationInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, END_REPRESENTATION, async () => {
      const id = await endRepresentation(this.database, actorOf(context), input);
      return Object.assign(new EndRepresentationPayload(), {
        participant: await reloadParticipant(this.database, context, id, 'participants.end-representation'),
      });
    });
  }
}
