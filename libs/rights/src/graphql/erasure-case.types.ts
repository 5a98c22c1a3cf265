import { Field, GraphQLISODateTime, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ConflictProblem,
  connectionType,
  DateText,
  InputProblem,
  NotFoundProblem,
  resultUnion,
  RuleProblem,
  Uuid,
} from '@stegvis/platform';
import type { ErasureGround, ErasureOutcome } from '../erasure/outcomes';
import { ErasureGroundEnum, ErasureOutcomeEnum } from './own-rights.types';

@ObjectType({ description: 'A request for erasure, for those who propose and decide.' })
export class ErasureCase {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Whose request it is.' })
  participantName!: string | null;
  @Field({ description: 'An archive exception holds, so that nothing may be removed (R-070).' })
  preserved!: boolean;
  @Field(() => GraphQLISODateTime, { description: 'When it was asked.' })
  requestedAt!: Date;
  @Field(() => DateText, { description: 'When it is to be decided and done at the latest.' })
  dueOn!: string;
  @Field({ description: 'Its day is over and it is not done.' })
  overdue!: boolean;
  @Field(() => String, { nullable: true, description: 'What the participant wrote.' })
  wish!: string | null;
  @Field(() => ErasureOutcomeEnum, { nullable: true, description: 'What the job consultant proposes.' })
  proposedOutcome!: ErasureOutcome | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  proposedReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Who proposed.' })
  proposedByName!: string | null;
  @Field(() => ErasureOutcomeEnum, { nullable: true, description: 'The decision.' })
  outcome!: ErasureOutcome | null;
  @Field(() => ErasureGroundEnum, { nullable: true, description: 'What it rests on.' })
  ground!: ErasureGround | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  reason!: string | null;
  @Field(() => String, { nullable: true, description: 'Who decided.' })
  decidedByName!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was carried out.' })
  doneAt!: Date | null;
  @Field(() => Int, { description: 'Version, for the next step.' })
  version!: number;
}

@ObjectType({ description: 'Requests for erasure, open ones first.' })
export class ErasureCaseConnection extends connectionType(ErasureCase, 'ErasureCase') {}

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};

@InputType({ description: 'What should be decided, and why.' })
export class ProposeErasureInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the request.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was seen.' })
  expectedVersion!: number;
  @Field(() => ErasureOutcomeEnum, { description: 'What.' })
  outcome!: ErasureOutcome;
  @Field({ description: 'Why, 1-1 000 characters. The participant reads the reason of the decision.' })
  reason!: string;
}

@InputType({ description: 'What is decided, and why.' })
export class DecideErasureInput extends ProposeErasureInput {
  @Field(() => ErasureGroundEnum, { description: 'What it rests on.' })
  ground!: ErasureGround;
}

@ObjectType({ description: 'The step is taken.' })
export class ErasureCasePayload {
  @Field(() => Uuid, { description: 'Id of the request.' })
  id!: string;
}

export const PROPOSE_ERASURE = [ErasureCasePayload, InputProblem, NotFoundProblem, ConflictProblem] as const;
export const ProposeErasureResult = resultUnion('ProposeErasureResult', PROPOSE_ERASURE);
export const DECIDE_ERASURE = [...PROPOSE_ERASURE, RuleProblem] as const;
export const DecideErasureResult = resultUnion('DecideErasureResult', DECIDE_ERASURE);
