import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, recordShown } from '@stegvis/access';
import { Me } from '@stegvis/participants';
import { actorOf, answer, Database, NotFoundError, type RequestContext } from '@stegvis/platform';
import { answerVisit } from '../operations/answer-visit';
import { readVisits, type VisitFacts } from '../operations/read-visits';
import { toVisitToMe } from './to-visit';
import { ANSWER_VISIT, AnswerVisitInput, AnswerVisitPayload, AnswerVisitResult } from './visit.inputs';
import { VisitToMe } from './visit.types';

/** *Mitt besök*: visits to the participant herself, and what she says of them. */
@Resolver(() => Me)
export class MyVisitsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [VisitToMe], {
    description: 'Her study visits and try-out days, the latest first; at most fifty.',
  })
  async visits(@Parent() { participantId }: Me, @Context() context: RequestContext): Promise<VisitToMe[]> {
    return (await this.read(context, participantId)).map((row) => toVisitToMe(row, context.language));
  }

  @Mutation(() => AnswerVisitResult, {
    description: 'She says that she does not want to go, or afterwards how it was.',
  })
  @Allow({
    operation: 'placements.answer-visit',
    roles: ['participant'],
    relation: 'self',
    dataClasses: ['C6'],
  })
  answerVisit(
    @Args('input', { description: 'Which, and what she says.' }) input: AnswerVisitInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, ANSWER_VISIT, async () => {
      const actor = actorOf(context);
      const id = await answerVisit(this.database, actor, input);
      context.loaders.clear();
      const row = (await this.read(context, actor.participantId ?? '', 'placements.answer-visit')).find(
        (one) => one.id === id,
      );
      if (!row) throw new NotFoundError();
      return Object.assign(new AnswerVisitPayload(), { visit: toVisitToMe(row, context.language) });
    });
  }

  private read(
    context: RequestContext,
    participantId: string,
    action?: string,
  ): Promise<readonly VisitFacts[]> {
    return this.database.withActor(actorOf(context), async (transaction) => {
      if (action) await recordShown(transaction, { action, subjects: [participantId], classes: ['C6'] });
      return (await readVisits(transaction, [participantId])).get(participantId) ?? [];
    });
  }
}
