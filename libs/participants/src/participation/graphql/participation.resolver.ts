import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, answer, Configuration, Database, KeyRing, type RequestContext } from '@stegvis/platform';
import { Me } from '../../graphql/me.types';
import { ParticipantPayload } from '../../graphql/participant.results';
import { ParticipantRow } from '../../graphql/participant-row.type';
import { Participant } from '../../graphql/participant.types';
import { reloadParticipant } from '../../graphql/to-participant';
import { changeParticipation } from '../operations/change-participation';
import { recordParticipation } from '../operations/record-participation';
import {
  CHANGE_PARTICIPATION,
  ChangeParticipationInput,
  ChangeParticipationResult,
  RECORD_PARTICIPATION,
  RecordParticipationInput,
  RecordParticipationResult,
} from './participation.inputs';
import { ParticipationLoaders } from './participation-loaders';
import { Participation, ParticipationRight, ParticipationStatement } from './participation.types';

const assigned = (operation: string) =>
  Allow({
    operation: `participants.${operation}`,
    roles: ['supervisor', 'job_consultant'],
    relation: 'assigned',
    dataClasses: ['C4'],
  });

/** The right to take part, as assigned staff read and record it. */
@Resolver(() => Participant)
export class ParticipationResolver {
  constructor(
    private readonly database: Database,
    private readonly configuration: Configuration,
    private readonly loaders: ParticipationLoaders,
    private readonly keys: KeyRing,
  ) {}

  @ResolveField(() => Participation, { description: 'How her right to take part stands (R-001).' })
  participation(@Parent() { id }: Participant, @Context() context: RequestContext): Promise<Participation> {
    return this.loaders.standing(context, id);
  }

  @ResolveField(() => [ParticipationRight], { description: 'Her rights to take part, newest first.' })
  async participationRights(
    @Parent() { id }: Participant,
    @Context() context: RequestContext,
  ): Promise<ParticipationRight[]> {
    const rights = new Map<string, ParticipationStatement[]>();
    for (const { rightId, ...row } of await this.loaders.rows(context, id)) {
      const said = Object.assign(new ParticipationStatement(), row);
      rights.set(rightId, [...(rights.get(rightId) ?? []), said]);
    }
    return [...rights].map(([rightId, statements]) =>
      Object.assign(new ParticipationRight(), { id: rightId, statements }),
    );
  }

  @Mutation(() => RecordParticipationResult, {
    description: 'Records a decision under LSS 9 § 10, or the school-transition track, with its days.',
  })
  @assigned('record-participation')
  recordParticipation(
    @Args('input', { description: 'Whose and what.' }) input: RecordParticipationInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, RECORD_PARTICIPATION, async () => {
      const settings = { upperAge: this.configuration.participationUpperAge, keys: this.keys };
      const id = await recordParticipation(this.database, actorOf(context), settings, input);
      return this.done(context, 'record-participation', id);
    });
  }

  @Mutation(() => ChangeParticipationResult, {
    description:
      'Corrects or ends a right to take part, or says that it was a mistake: a new row with its reason.',
  })
  @assigned('change-participation')
  changeParticipation(
    @Args('input', { description: 'Which and what.' }) input: ChangeParticipationInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, CHANGE_PARTICIPATION, async () =>
      this.done(
        context,
        'change-participation',
        await changeParticipation(this.database, actorOf(context), input),
      ),
    );
  }

  private async done(context: RequestContext, operation: string, id: string): Promise<ParticipantPayload> {
    return Object.assign(new ParticipantPayload(), {
      participant: await reloadParticipant(this.database, context, id, `participants.${operation}`),
    });
  }
}

/** The same in lists of staff. */
@Resolver(() => ParticipantRow)
export class RowParticipationResolver {
  constructor(private readonly loaders: ParticipationLoaders) {}

  @ResolveField(() => Participation, { description: 'How her right to take part stands (R-001).' })
  participation(
    @Parent() { id }: ParticipantRow,
    @Context() context: RequestContext,
  ): Promise<Participation> {
    return this.loaders.standing(context, id);
  }
}

/** The same to herself, and to who represents her in scope. */
@Resolver(() => Me)
export class MyParticipationResolver {
  constructor(private readonly loaders: ParticipationLoaders) {}

  @ResolveField(() => Participation, { description: 'How her right to take part stands (R-001).' })
  participation(@Parent() { participantId }: Me, @Context() context: RequestContext): Promise<Participation> {
    return this.loaders.standing(context, participantId);
  }
}
