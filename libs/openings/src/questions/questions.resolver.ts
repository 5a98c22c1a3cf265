import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, answer, Database, type RequestContext, requestLoader } from '@stegvis/platform';
import { Opening } from '../graphql/opening.types';
import { answerQuestion, type CurrentAnswer, readQuestion } from './answer-question';
import { askIfCurrent } from './ask-if-current';
import {
  ANSWER_QUESTION,
  AnswerOpeningQuestionInput,
  AnswerOpeningQuestionPayload,
  AnswerOpeningQuestionResult,
  ASK_IF_CURRENT,
  AskIfCurrentInput,
  AskIfCurrentPayload,
  AskIfCurrentResult,
  OpeningCurrency,
  OpeningQuestion,
} from './question.types';

/** Finns platsen kvar? Asked by staff, answered by the employer by a link, without an account (security E4). */
@Resolver(() => Opening)
export class QuestionsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => OpeningCurrency, {
    nullable: true,
    description: 'What the employer last said about whether it is still there; null when nothing was.',
  })
  async currency(
    @Parent() { id }: Opening,
    @Context() context: RequestContext,
  ): Promise<OpeningCurrency | null> {
    const loader = requestLoader(context, 'opening-currency', (ids) =>
      this.database.withActor(actorOf(context), async (transaction) => {
        const rows = await transaction.query<{ id: string; answer: CurrentAnswer; answeredAt: Date }[]>(
          `select id, current_answer as answer, current_answered_at as "answeredAt" from openings where id = any($1) and current_answer is not null`,
          [ids],
        );
        return new Map(rows.map(({ id: of, ...row }) => [of, Object.assign(new OpeningCurrency(), row)]));
      }),
    );
    return (await loader.load(id)) ?? null;
  }

  @Mutation(() => AskIfCurrentResult, {
    description: 'Asks the employer by mail whether a published opening is still there.',
  })
  @Allow({
    operation: 'openings.ask-if-current',
    roles: ['job_consultant', 'coordinator'],
    relation: 'municipality',
    dataClasses: ['C1'],
  })
  askIfCurrent(
    @Args('input', { description: 'Which.' }) input: AskIfCurrentInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, ASK_IF_CURRENT, async () =>
      Object.assign(new AskIfCurrentPayload(), {
        openingId: await askIfCurrent(this.database, actorOf(context), input),
      }),
    );
  }

  @Query(() => OpeningQuestion, {
    nullable: true,
    description: 'What a link of a mail asks; null when it is unknown, expired or replaced.',
  })
  @Allow({ operation: 'openings.read-question', roles: 'anyone', relation: 'none', dataClasses: ['C0'] })
  async openingQuestion(
    @Args('token', { description: 'The secret of the link.' }) token: string,
    @Context() context: RequestContext,
  ): Promise<OpeningQuestion | null> {
    const question = await readQuestion(this.database, token, context.addressHash);
    return question && Object.assign(new OpeningQuestion(), question);
  }

  @Mutation(() => AnswerOpeningQuestionResult, {
    description: 'Answers by a link of a mail; the first answer is kept.',
  })
  @Allow({
    operation: 'openings.answer-question',
    roles: 'anyone',
    relation: 'none',
    dataClasses: ['account'],
  })
  answerOpeningQuestion(
    @Args('input', { description: 'Link and answer.' }) input: AnswerOpeningQuestionInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, ANSWER_QUESTION, async () =>
      Object.assign(new AnswerOpeningQuestionPayload(), {
        question: Object.assign(
          new OpeningQuestion(),
          await answerQuestion(this.database, input.token, input.answer, context.addressHash),
        ),
      }),
    );
  }
}
