import { Field, GraphQLISODateTime, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  InputProblem,
  NotFoundProblem,
  RateLimitedProblem,
  resultUnion,
  RuleProblem,
  Uuid,
} from '@stegvis/platform';
import type { CurrentAnswer } from './answer-question';

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};
export const CurrentAnswerEnum = { yes: 'yes', pause: 'pause', no: 'no' } as const;
registerEnumType(CurrentAnswerEnum, {
  name: 'CurrentAnswer',
  description: 'Whether an opening is still there.',
  valuesMap: {
    yes: { description: 'It is.' },
    pause: { description: 'Not just now.' },
    no: { description: 'It is gone.' },
  },
});

@ObjectType({ description: 'What a link of a mail asks about one opening, and nothing else of it.' })
export class OpeningQuestion {
  @Field({ description: 'Title of the opening.' })
  title!: string;
  @Field(() => CurrentAnswerEnum, { nullable: true, description: 'What was answered; null while open.' })
  answer!: CurrentAnswer | null;
}

@ObjectType({ description: 'What the employer last said about whether the opening is still there.' })
export class OpeningCurrency {
  @Field(() => CurrentAnswerEnum, { description: 'The answer.' })
  answer!: CurrentAnswer;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  answeredAt!: Date;
}

@InputType({ description: 'Which opening to ask about.' })
export class AskIfCurrentInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the opening.' })
  openingId!: string;
}

@InputType({ description: 'The answer to the question of a link.' })
export class AnswerOpeningQuestionInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field({ description: 'The secret of the link.' })
  token!: string;
  @Field(() => CurrentAnswerEnum, { description: 'The answer.' })
  answer!: CurrentAnswer;
}

@ObjectType({ description: 'A mail is on its way to the employer.' })
export class AskIfCurrentPayload {
  @Field(() => Uuid, { description: 'The opening.' })
  openingId!: string;
}
@ObjectType({ description: 'The answer is kept.' })
export class AnswerOpeningQuestionPayload {
  @Field(() => OpeningQuestion, { description: 'The question with its answer.' })
  question!: OpeningQuestion;
}
export const ASK_IF_CURRENT = [AskIfCurrentPayload, InputProblem, NotFoundProblem, RuleProblem] as const;
export const AskIfCurrentResult = resultUnion('AskIfCurrentResult', ASK_IF_CURRENT);
export const ANSWER_QUESTION = [
  AnswerOpeningQuestionPayload,
  InputProblem,
  NotFoundProblem,
  RateLimitedProblem,
] as const;
export const AnswerOpeningQuestionResult = resultUnion('AnswerOpeningQuestionResult', ANSWER_QUESTION);
