import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ConflictProblem,
  DateText,
  ForbiddenProblem,
  InputProblem,
  NotFoundProblem,
  resultUnion,
  RuleProblem,
  Uuid,
} from '@stegvis/platform';
import { JobCarving } from './carving.types';

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};

@InputType({ description: 'A task of a job of the department.' })
export class CarvingTaskInput {
  @Field({ description: 'What is done; at most 200 characters.' })
  text!: string;
  @Field(() => Float, { description: 'Hours a week, in quarters: 0.25 to 40.' })
  hours!: number;
  @Field({ description: 'Who does it today: a role in small letters, never a name.' })
  doneBy!: string;
  @Field({ description: 'Interest area.' })
  area!: string;
  @Field(() => String, { nullable: true, description: 'The role template that it is picked from.' })
  templateCode?: string | null;
}

@InputType({ description: 'A carving as it should be.' })
export class SaveCarvingInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { nullable: true, description: 'Which; none for a new one.' })
  carvingId?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was read (reliability W5).' })
  expectedVersion?: number | null;
  @Field({ description: 'What it is called; at most 120 characters.' })
  name!: string;
  @Field(() => Uuid, { description: 'A workplace of the department.' })
  workplaceId!: string;
  @Field(() => [CarvingTaskInput], {
    description: 'All tasks that no opening is made of, in their order; at most forty.',
  })
  tasks!: CarvingTaskInput[];
}

@InputType({ description: 'Tasks that become one opening.' })
export class OpenCarvedJobInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Of which carving.' })
  carvingId!: string;
  @Field(() => Int, { description: 'The version that was read (reliability W5).' })
  expectedVersion!: number;
  @Field(() => [Uuid], { description: 'Tasks that no opening is made of yet.' })
  taskIds!: string[];
  @Field({ description: 'Title of the opening; at most 120 characters.' })
  title!: string;
}

@InputType({ description: 'Money for an opening that was made of carved tasks.' })
export class FundCarvedJobInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'The opening; a draft is published by it.' })
  openingId!: string;
  @Field(() => Uuid, { description: 'Of which budget line.' })
  lineId!: string;
  @Field(() => Int, { description: 'Whole kronor, at most what remains of the line (R-041).' })
  amountKr!: number;
  @Field(() => DateText, { description: 'First day.' })
  startsOn!: string;
  @Field(() => DateText, { description: 'First day after the last.' })
  endsOn!: string;
}

@ObjectType({ description: 'The carving as it stands.' })
export class CarvingPayload {
  @Field(() => JobCarving, { description: 'The carving.' })
  carving!: JobCarving;
  @Field(() => Uuid, { nullable: true, description: 'The opening that was made.' })
  openingId!: string | null;
}

@ObjectType({ description: 'What was asked for.' })
export class FundedJobPayload {
  @Field(() => Uuid, { description: 'The opening, which is announced now.' })
  openingId!: string;
  @Field(() => Uuid, { description: 'The call-off that waits for a second person.' })
  callOffId!: string;
}

export const CHANGE_CARVING = [
  CarvingPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  ForbiddenProblem,
] as const;
export const ChangeCarvingResult = resultUnion('ChangeCarvingResult', CHANGE_CARVING);
export const FUND_CARVED_JOB = [
  FundedJobPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
  ForbiddenProblem,
] as const;
export const FundCarvedJobResult = resultUnion('FundCarvedJobResult', FUND_CARVED_JOB);
