import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { InputProblem, NotFoundProblem, resultUnion, Uuid } from '@stegvis/platform';

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};

@InputType({ description: 'Which look the participant asks about.' })
export class AskWhyInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field({ description: 'Id of the look.' })
  lookId!: string;
}

@ObjectType({ description: 'The question is asked.' })
export class AskWhyPayload {
  @Field({ description: 'Id of the look.' })
  lookId!: string;
}

@InputType({ description: 'Why somebody looked, in plain words to the participant.' })
export class AnswerWhyInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the question.' })
  questionId!: string;
  @Field({ description: 'The answer, at most 1000 characters.' })
  answer!: string;
}

@ObjectType({ description: 'The answer is kept, and the participant can read it.' })
export class AnswerWhyPayload {
  @Field(() => Uuid, { description: 'Id of the question.' })
  questionId!: string;
}

export const ASK_WHY = [AskWhyPayload, InputProblem, NotFoundProblem] as const;
export const AskWhyResult = resultUnion('AskWhyResult', ASK_WHY);
export const ANSWER_WHY = [AnswerWhyPayload, InputProblem, NotFoundProblem] as const;
export const AnswerWhyResult = resultUnion('AnswerWhyResult', ANSWER_WHY);
