import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ConflictProblem,
  DateText,
  InputProblem,
  NotFoundProblem,
  RateLimitedProblem,
  resultUnion,
  RuleProblem,
  Uuid,
} from '@stegvis/platform';
import type { Face } from '../../visits';
import { FaceEnum } from '../../visits/graphql/visit.enums';
import type { FollowUpQuestion, HerFollowUpAnswer, TakingPart } from '../domain/questions';
import { FollowUpAnswerEnum, FollowUpQuestionEnum, TakingPartEnum } from './follow-up.enums';
import { FollowUp, FollowUpToMe, LinkedFollowUpType } from './follow-up.types';

/** Which follow-up. */
@InputType({ isAbstract: true })
abstract class FollowUpKeyInput {
  @Field(() => Uuid, {
    description: 'Made by the client before the first try and kept over retries (reliability W7).',
  })
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Of which placement.' })
  placementId!: string;
  @Field({ description: 'Which occasion: `week_1`.' })
  occasion!: string;
}

@InputType({ description: 'What staff record of a follow-up.' })
export class RecordFollowUpInput extends FollowUpKeyInput {
  @Field(() => Int, { description: 'The version that was read, 0 without a record (reliability W5).' })
  expectedVersion!: number;
  @Field(() => DateText, { description: 'Day of the talk, today at the latest.' })
  heldOn!: string;
  @Field(() => [TakingPartEnum], { description: 'Who took part, one at least (R-026).' })
  tookPart!: TakingPart[];
  @Field(() => FaceEnum, { nullable: true, description: 'How it goes.' })
  face?: Face | null;
  @Field(() => String, { nullable: true, description: 'How it goes, at most 1000 characters.' })
  howItGoes?: string | null;
  @Field(() => String, { nullable: true, description: 'The next step, at most 500 characters.' })
  nextStep?: string | null;
}

@InputType({ description: 'What the participant says to one question of a follow-up.' })
export class AnswerFollowUpInput extends FollowUpKeyInput {
  @Field(() => FollowUpQuestionEnum, { description: 'Which question.' })
  question!: FollowUpQuestion;
  @Field(() => FollowUpAnswerEnum, { description: 'The answer.' })
  answer!: HerFollowUpAnswer;
  @Field(() => String, { nullable: true, description: 'Who helped; at most 200 characters.' })
  helpedBy?: string | null;
}

@InputType({ description: 'What a workplace says by the link of a mail; one answer at least.' })
export class ReplyToFollowUpInput {
  @Field(() => Uuid, {
    description: 'Made by the client; the first answer by a link is kept whatever its key.',
  })
  idempotencyKey!: string;
  @Field({ description: 'The secret of the link.' })
  token!: string;
  @Field(() => FaceEnum, { nullable: true, description: 'How it goes with the tasks.' })
  tasks?: Face | null;
  @Field(() => FaceEnum, { nullable: true, description: 'How it goes together with the others.' })
  together?: Face | null;
  @Field(() => FaceEnum, { nullable: true, description: 'Whether there is help enough.' })
  support?: Face | null;
  @Field(() => Boolean, { nullable: true, description: 'Ring mig.' })
  callMe?: boolean | null;
}

@ObjectType({ description: 'The follow-up as it stands.' })
export class FollowUpPayload {
  @Field(() => FollowUp, { description: 'The follow-up.' })
  followUp!: FollowUp;
}
@ObjectType({ description: 'What she said is kept.' })
export class AnswerFollowUpPayload {
  @Field(() => FollowUpToMe, { description: 'The follow-up with what she said.' })
  followUp!: FollowUpToMe;
}
@ObjectType({ description: 'What the workplace said is kept.' })
export class ReplyToFollowUpPayload {
  @Field(() => LinkedFollowUpType, { description: 'The follow-up, answered.' })
  followUp!: LinkedFollowUpType;
}

export const RECORD_FOLLOW_UP = [
  FollowUpPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const RecordFollowUpResult = resultUnion('RecordFollowUpResult', RECORD_FOLLOW_UP);
export const ANSWER_FOLLOW_UP = [
  AnswerFollowUpPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const AnswerFollowUpResult = resultUnion('AnswerFollowUpResult', ANSWER_FOLLOW_UP);
export const REPLY_TO_FOLLOW_UP = [
  ReplyToFollowUpPayload,
  InputProblem,
  NotFoundProblem,
  RateLimitedProblem,
] as const;
export const ReplyToFollowUpResult = resultUnion('ReplyToFollowUpResult', REPLY_TO_FOLLOW_UP);
