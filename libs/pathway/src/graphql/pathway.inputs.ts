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
import { ContinuedSupport, StepChange } from './pathway.types';

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};

@InputType({ description: 'A change of step.' })
export class ChangeStepInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Of whom.' })
  participantId!: string;
  @Field({ description: 'Code of the step.' })
  step!: string;
  @Field(() => DateText, { description: 'From which day: today, or at most 31 days back.' })
  day!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Why, at most 500 characters; needed to go back or to skip a level (R-010).',
  })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: 'What happens next, at most 500 characters.' })
  plan?: string | null;
  @Field(() => Uuid, {
    nullable: true,
    description: 'Membership of the supporter, where continued support begins (R-016).',
  })
  supporterId?: string | null;
  @Field(() => DateText, {
    nullable: true,
    description: 'The first contact, where continued support begins: at most three months ahead (R-016).',
  })
  firstContactOn?: string | null;
}

@InputType({ description: 'Continued support for somebody who has none.' })
export class OpenSupportInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'For whom.' })
  participantId!: string;
  @Field(() => Uuid, { description: 'Membership of the supporter.' })
  supporterId!: string;
  @Field(() => DateText, { description: 'The first contact, at most three months ahead.' })
  firstContactOn!: string;
}

@InputType({ description: 'A contact within continued support.' })
export class RecordSupportContactInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which support.' })
  supportId!: string;
  @Field(() => Int, { description: 'The version that was read (reliability W5).' })
  expectedVersion!: number;
  @Field(() => DateText, { description: 'When it was, today at the latest.' })
  day!: string;
  @Field(() => String, { nullable: true, description: 'A short note, at most 500 characters.' })
  note?: string | null;
  @Field(() => DateText, { description: 'The next one, at most three months ahead.' })
  nextContactOn!: string;
}

@InputType({ description: 'Another supporter.' })
export class HandOverSupportInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which support.' })
  supportId!: string;
  @Field(() => Int, { description: 'The version that was read (reliability W5).' })
  expectedVersion!: number;
  @Field(() => Uuid, { description: 'Membership of who takes over.' })
  supporterId!: string;
}

@InputType({ description: 'That continued support closes after a review.' })
export class CloseSupportInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which support.' })
  supportId!: string;
  @Field(() => Int, { description: 'The version that was read (reliability W5).' })
  expectedVersion!: number;
  @Field({ description: 'What the review came to, 10-500 characters (R-017).' })
  note!: string;
}

@ObjectType({ description: 'The change of step.' })
export class StepChangePayload {
  @Field(() => StepChange, {
    nullable: true,
    description: 'The change; null when her support by the reader ended with it.',
  })
  change!: StepChange | null;
}

@ObjectType({ description: 'Continued support as it stands.' })
export class ContinuedSupportPayload {
  @Field(() => ContinuedSupport, { description: 'The support.' })
  support!: ContinuedSupport;
}

export const CHANGE_STEP = [
  StepChangePayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const ChangeStepResult = resultUnion('ChangeStepResult', CHANGE_STEP);
export const SUPPORT = [
  ContinuedSupportPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const ContinuedSupportResult = resultUnion('ContinuedSupportResult', SUPPORT);
