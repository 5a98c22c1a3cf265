import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { DateText, Uuid } from '@stegvis/platform';
import type { StepDirection } from '../domain/step-choices';
import type { SupportAct, SupportState } from '../domain/support-life-cycle';
import { StepDirectionEnum, SupportActEnum, SupportStateEnum } from './pathway.enums';

@ObjectType({ description: "One step of a person's path." })
export class StepChange {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Code of the step before; null for the first.' })
  fromStep!: string | null;
  @Field({ description: 'Code of the step.' })
  toStep!: string;
  @Field(() => StepDirectionEnum, { description: 'Where it led.' })
  direction!: StepDirection;
  @Field(() => DateText, { description: 'From which day.' })
  day!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Why, where it went back or skipped a level (R-010).',
  })
  reason!: string | null;
  @Field({ description: 'What was to happen next; empty when nothing was written.' })
  plan!: string;
  @Field({ description: 'Who registered it.' })
  saidBy!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  saidAt!: Date;
}

@ObjectType({ description: 'A step that somebody could go to from where she is.' })
export class StepChoice {
  @Field({ description: 'Code of the step.' })
  step!: string;
  @Field(() => StepDirectionEnum, { description: 'Where it leads.' })
  direction!: StepDirection;
  @Field({ description: 'Whether a reason must be written (R-010).' })
  needsReason!: boolean;
  @Field({ description: 'Whether day activity ends with it and continued support begins (R-015, R-016).' })
  opensSupport!: boolean;
}

@ObjectType({ description: 'One line of the history of continued support.' })
export class SupportEvent {
  @Field(() => Uuid, { description: 'Id of the line.' })
  id!: string;
  @Field(() => SupportActEnum, { description: 'What happened.' })
  act!: SupportAct;
  @Field(() => DateText, { description: 'On which day.' })
  day!: string;
  @Field({ description: 'A short note, or what a review came to.' })
  note!: string;
  @Field({ description: 'The supporter after it.' })
  supporter!: string;
  @Field({ description: 'Who wrote it.' })
  saidBy!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  saidAt!: Date;
}

@ObjectType({ description: 'Support that goes on after day activity, with no last day (R-016, R-017).' })
export class ContinuedSupport {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => DateText, { description: 'First day.' })
  fromDay!: string;
  @Field({ description: 'Who supports.' })
  supporter!: string;
  @Field(() => DateText, { description: 'The day of the next contact.' })
  nextContactOn!: string;
  @Field(() => DateText, { nullable: true, description: 'The day it was closed; null while it goes on.' })
  closedOn!: string | null;
  @Field(() => SupportStateEnum, { description: 'How it stands.' })
  state!: SupportState;
  @Field(() => Int, { description: 'Sent back with the next act (reliability W5).' })
  version!: number;
  @Field(() => [SupportActEnum], { description: 'What the reader may do with it now.' })
  allowedActs!: SupportAct[];
  @Field(() => [SupportEvent], { description: 'Its history, the latest first; at most a hundred.' })
  events!: SupportEvent[];
}
