import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { type TaskFrequency, TaskFrequencyEnum } from '@stegvis/catalogue';
import { Uuid } from '@stegvis/platform';
import type { OpeningStatus } from '../domain/life-cycle';
import { OpeningStatusEnum } from './opening.enums';

@ObjectType({ description: 'A task of an opening.' })
export class OpeningTask {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'What is done.' })
  text!: string;
  @Field(() => TaskFrequencyEnum, { description: 'How often.' })
  frequency!: TaskFrequency;
  @Field({ description: 'The role makes sense without it.' })
  removable!: boolean;
}

@ObjectType({ description: 'Days, times and hours. Times are `HH:MM`, hours a week in quarters of an hour.' })
export class OpeningSchedule {
  @Field(() => [String], { description: 'mon, tue, wed, thu, fri, sat, sun.' })
  weekdays!: string[];
  @Field(() => [String], { description: 'Days that cannot be left out.' })
  requiredWeekdays!: string[];
  @Field(() => String, { nullable: true, description: 'Begins.' })
  start!: string | null;
  @Field(() => String, { nullable: true, description: 'Ends.' })
  end!: string | null;
  @Field({ description: 'The times can be moved.' })
  flexibleStart!: boolean;
  @Field(() => Int, { description: 'Fewest hours a week that one may start with.' })
  minHoursQuarters!: number;
  @Field(() => Int, { description: 'Most hours a week.' })
  maxHoursQuarters!: number;
  @Field(() => String, { nullable: true, description: 'What else is to be known of the times.' })
  note!: string | null;
}

@ObjectType({ description: 'A line of the history of an opening.' })
export class OpeningEvent {
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date;
  @Field({ description: 'Name of whoever did it.' })
  by!: string;
  @Field({ description: 'create, copy, edit, publish, pause, resume, close or approve_easy_text.' })
  act!: string;
  @Field(() => OpeningStatusEnum, { nullable: true, description: 'State before; null for a new draft.' })
  from!: OpeningStatus | null;
  @Field(() => OpeningStatusEnum, { description: 'State after.' })
  to!: OpeningStatus;
  @Field(() => String, { nullable: true, description: 'Reason that was given.' })
  reason!: string | null;
}
