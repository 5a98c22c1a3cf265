import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionType, DateText, Uuid } from '@stegvis/platform';
import type { CallOffAct, CallOffState } from '../domain/life-cycle';
import { CallOffActEnum, CallOffStateEnum } from './funding.enums';

@ObjectType({ description: 'One line of the history of a call-off.' })
export class CallOffEvent {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => CallOffActEnum, { description: 'What was done.' })
  act!: CallOffAct;
  @Field(() => String, { nullable: true, description: 'Why: a code of the reasons of the act.' })
  reasonCode!: string | null;
  @Field({ description: 'Who did it.' })
  byName!: string;
  @Field({ description: 'When.' })
  at!: Date;
}

@ObjectType({ description: 'Money of a budget line for an opening, or for own work. It names no person.' })
export class FundingCallOff {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => Uuid, { description: 'Of which round.' })
  roundId!: string;
  @Field({ description: 'What the round is called.' })
  roundName!: string;
  @Field({ description: 'What the budget line is called.' })
  lineName!: string;
  @Field({ description: 'For which department.' })
  department!: string;
  @Field(() => String, {
    nullable: true,
    description:
      "Title of the opening as it was when the money was asked for; null for the holder's own work.",
  })
  openingTitle!: string | null;
  @Field(() => Int, { description: 'Whole kronor.' })
  amountKr!: number;
  @Field(() => Int, { description: 'Whole kronor that came back.' })
  paidBackKr!: number;
  @Field(() => DateText, { description: 'First day.' })
  startsOn!: string;
  @Field(() => DateText, { description: 'First day after the last.' })
  endsOn!: string;
  @Field(() => CallOffStateEnum, { description: 'How it stands.' })
  state!: CallOffState;
  @Field(() => Int, { description: 'Raised by one with each act.' })
  version!: number;
  @Field({ description: 'Who asked.' })
  requestedByName!: string;
  @Field({ description: 'When.' })
  requestedAt!: Date;
  @Field({ description: 'It waits for a second person because the reader asked for it herself.' })
  waitsForSecond!: boolean;
  @Field(() => [CallOffActEnum], { description: 'What the reader may do with it now.' })
  acts!: readonly CallOffAct[];
  @Field(() => [CallOffEvent], { description: 'Its history, in order.' })
  events!: CallOffEvent[];
}

@ObjectType({ description: 'Call-offs, those that wait for a decision first.' })
export class FundingCallOffConnection extends connectionType(FundingCallOff, 'FundingCallOff') {}
