import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { actorOf, answer, Database, type RequestContext } from '@stegvis/platform';
import { Allow } from '../../policy/allow';
import { answerWhy } from './answer-why';
import { askWhy } from './ask-why';
import {
  ANSWER_WHY,
  AnswerWhyInput,
  AnswerWhyPayload,
  AnswerWhyResult,
  ASK_WHY,
  AskWhyInput,
  AskWhyPayload,
  AskWhyResult,
} from './question.types';

/** *Fråga varför*: a participant asks about a look at her, the manager of her unit answers. */
@Resolver()
export class QuestionsResolver {
  constructor(private readonly database: Database) {}

  @Mutation(() => AskWhyResult, {
    description: 'The participant, or a representative in scope for her, asks why somebody looked at her.',
  })
  @Allow({
    operation: 'access.ask-why',
    roles: ['participant', 'representative'],
    relation: { participant: 'self', representative: 'represented' },
    dataClasses: ['account'],
  })
  askWhy(@Args('input', { description: 'Which.' }) input: AskWhyInput, @Context() context: RequestContext) {
    return answer(context, ASK_WHY, async () => {
      await askWhy(this.database, actorOf(context), input);
      return Object.assign(new AskWhyPayload(), { lookId: input.lookId });
    });
  }

  @Mutation(() => AnswerWhyResult, { description: 'The unit manager answers why somebody looked.' })
  @Allow({
    operation: 'access.answer-why',
    roles: ['unit_manager'],
    relation: 'unit',
    dataClasses: ['account'],
  })
  answerWhy(
    @Args('input', { description: 'What.' }) input: AnswerWhyInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, ANSWER_WHY, async () => {
      await answerWhy(this.database, actorOf(context), input);
      return Object.assign(new AnswerWhyPayload(), { questionId: input.questionId });
    });
  }
}
