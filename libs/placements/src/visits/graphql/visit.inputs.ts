import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ConflictProblem,
  DateText,
  InputProblem,
  NotFoundProblem,
  resultUnion,
  RuleProblem,
  Uuid,
} from '@stegvis/platform';
import type { Face, VisitKind, VisitReason } from '../domain/visit-life-cycle';
import type { VisitAnswer } from '../operations/answer-visit';
import type { VisitOutcome } from '../operations/record-visit';
import { FaceEnum, VisitAnswerEnum, VisitKindEnum, VisitOutcomeEnum, VisitReasonEnum } from './visit.enums';
import { Visit, VisitToMe } from './visit.types';

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};
const VERSION = { description: 'The version that was read (reliability W5).' };

/** When, where, with whom and how. */
@InputType({ isAbstract: true })
abstract class VisitTermsInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => DateText, { description: 'Day in Sweden, from today to a year ahead.' })
  day!: string;
  @Field({ description: 'Time in Sweden, `HH:MM`, from 05:00.' })
  starts!: string;
  @Field(() => Int, { description: 'How long, 15-720 minutes; it ends by 23:00.' })
  minutes!: number;
  @Field({ description: 'Where to meet, at most 200 characters; the employer reads it after her yes.' })
  place!: string;
  @Field(() => String, { nullable: true, description: 'Who goes along; at most 200 characters.' })
  companion?: string | null;
  @Field(() => String, { nullable: true, description: 'How to get there; at most 500 characters.' })
  directions?: string | null;
}

@InputType({ description: 'A study visit or a try-out day.' })
export class BookVisitInput extends VisitTermsInput {
  @Field(() => Uuid, { description: 'For whom.' })
  participantId!: string;
  @Field(() => Uuid, { description: 'At which opening.' })
  openingId!: string;
  @Field(() => Uuid, { nullable: true, description: 'The accepted proposal that it comes from, if any.' })
  proposalId?: string | null;
  @Field(() => VisitKindEnum, { description: 'Study visit or try-out day.' })
  kind!: VisitKind;
}

@InputType({ description: 'A visit at another time or place; what is left out stays.' })
export class ChangeVisitInput extends VisitTermsInput {
  @Field(() => Uuid, { description: 'Which visit.' })
  visitId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
}

@InputType({ description: 'How a visit went, or that there is none.' })
export class RecordVisitInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which visit.' })
  visitId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => VisitOutcomeEnum, { description: 'What is registered.' })
  outcome!: VisitOutcome;
  @Field(() => FaceEnum, { nullable: true, description: 'How it was, where it took place.' })
  face?: Face | null;
  @Field(() => VisitReasonEnum, { nullable: true, description: 'Why, where it did not.' })
  reasonCode?: VisitReason | null;
}

@InputType({ description: 'What the participant says of a visit.' })
export class AnswerVisitInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which visit.' })
  visitId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => VisitAnswerEnum, { description: 'How it was, or that she does not want to go.' })
  answer!: VisitAnswer;
  @Field(() => String, { nullable: true, description: 'Who helped; at most 200 characters.' })
  helpedBy?: string | null;
}

@ObjectType({ description: 'The visit as it stands.' })
export class VisitPayload {
  @Field(() => Visit, { description: 'The visit.' })
  visit!: Visit;
}
@ObjectType({ description: 'What she said is kept.' })
export class AnswerVisitPayload {
  @Field(() => VisitToMe, { description: 'The visit with what she said.' })
  visit!: VisitToMe;
}

export const VISIT = [VisitPayload, InputProblem, NotFoundProblem, ConflictProblem, RuleProblem] as const;
export const BookVisitResult = resultUnion('BookVisitResult', VISIT);
export const ChangeVisitResult = resultUnion('ChangeVisitResult', VISIT);
export const RecordVisitResult = resultUnion('RecordVisitResult', VISIT);
export const ANSWER_VISIT = [
  AnswerVisitPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const AnswerVisitResult = resultUnion('AnswerVisitResult', ANSWER_VISIT);
