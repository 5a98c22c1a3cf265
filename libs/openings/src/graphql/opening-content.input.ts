import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { type TaskFrequency, TaskFrequencyEnum } from '@stegvis/catalogue';
import { DateText, Uuid } from '@stegvis/platform';
import type { OpeningAudience, OpeningContentPatch } from '../domain/opening-content';
import { OpeningAudienceEnum } from './opening.enums';

@InputType({ description: 'A task.' })
export class OpeningTaskInput {
  @Field({ description: 'What is done, 1-300 characters.' })
  text!: string;
  @Field(() => TaskFrequencyEnum, { description: 'How often.' })
  frequency!: TaskFrequency;
  @Field({ description: 'The role makes sense without it.' })
  removable!: boolean;
}

@InputType({ description: 'What is asked of one ability.' })
export class OpeningDemandInput {
  @Field({ description: 'Code of the list `abilities`.' })
  ability!: string;
  @Field(() => Int, { description: '0-3 on the demand scale.' })
  level!: number;
  @Field({ description: 'True: cannot be adapted away. False: adaptable.' })
  essential!: boolean;
}

@InputType({ description: 'How much there is of one environment factor.' })
export class OpeningExposureInput {
  @Field({ description: 'Code of the list `environment-factors`.' })
  factor!: string;
  @Field(() => Int, { description: '0-3 on the exposure scale.' })
  exposure!: number;
}

@InputType({ description: 'Whether one access need is met.' })
export class OpeningAccessInput {
  @Field({ description: 'Code of the list `access-needs`.' })
  need!: string;
  @Field({ description: 'It is there.' })
  provided!: boolean;
  @Field({ description: 'It is not there but can be arranged.' })
  canBeArranged!: boolean;
}

@InputType({ description: 'Days, times (`HH:MM`) and hours a week in quarters of an hour.' })
export class OpeningScheduleInput {
  @Field(() => [String], { description: 'mon, tue, wed, thu, fri, sat, sun.' })
  weekdays!: string[];
  @Field(() => [String], { nullable: true, description: 'Days that cannot be left out; among the weekdays.' })
  requiredWeekdays?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Begins.' })
  start?: string | null;
  @Field(() => String, { nullable: true, description: 'Ends, after it begins.' })
  end?: string | null;
  @Field({ description: 'The times can be moved.' })
  flexibleStart!: boolean;
  @Field(() => Int, { description: 'Fewest hours a week that one may start with, 0-672.' })
  minHoursQuarters!: number;
  @Field(() => Int, { description: 'Most hours a week, 0-672.' })
  maxHoursQuarters!: number;
  @Field(() => String, { nullable: true, description: 'At most 500 characters.' })
  note?: string | null;
}

@InputType({
  description: 'Every field may be left out: what is left out stays as it is; null clears what can be empty.',
})
export class OpeningContentInput implements OpeningContentPatch {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the list `opening-kinds`; always has a value.',
  })
  kind?: string | null;
  @Field(() => String, { nullable: true, description: 'At most 120 characters.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'At most 5000 characters.' })
  description?: string | null;
  @Field(() => String, { nullable: true, description: 'Easy-to-read, at most 1000 characters.' })
  easyText?: string | null;
  @Field(() => Uuid, {
    nullable: true,
    description: 'A workplace of the organisation or of a unit below it.',
  })
  workplaceId?: string | null;
  @Field(() => [OpeningTaskInput], { nullable: true, description: 'All tasks in order, at most 40.' })
  tasks?: OpeningTaskInput[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'One to three codes of the list `interest-areas`, the most important first.',
  })
  areas?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Concept id of the taxonomy.' })
  occupationId?: string | null;
  @Field(() => String, { nullable: true, description: 'Role template that it was started from.' })
  templateCode?: string | null;
  @Field(() => [OpeningDemandInput], { nullable: true, description: 'All demands, one an ability.' })
  demands?: OpeningDemandInput[] | null;
  @Field(() => [OpeningExposureInput], {
    nullable: true,
    description: 'The whole environment, one a factor.',
  })
  exposures?: OpeningExposureInput[] | null;
  @Field(() => [OpeningAccessInput], { nullable: true, description: 'All access, one a need.' })
  access?: OpeningAccessInput[] | null;
  @Field(() => OpeningScheduleInput, { nullable: true, description: 'The whole schedule.' })
  schedule?: OpeningScheduleInput | null;
  @Field(() => Int, { nullable: true, description: '1-999; always has a value.' })
  seats?: number | null;
  @Field(() => Int, { nullable: true, description: '0-3 on the support scale; always has a value.' })
  supportLevel?: number | null;
  @Field(() => String, { nullable: true, description: 'Who gives the support, at most 120 characters.' })
  supportRole?: string | null;
  @Field(() => Int, { nullable: true, description: '0-480.' })
  supportMinutesPerDay?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'In the same room; always has a value.' })
  supportSameRoom?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the first weeks are like, at most 1000 characters.',
  })
  firstWeeks?: string | null;
  @Field(() => [String], { nullable: true, description: 'At most 20 lines of 200 characters.' })
  requirements?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'AM, B, BE, C.' })
  licences?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'At most 20, of 60 characters.' })
  languages?: string[] | null;
  @Field(() => DateText, { nullable: true, description: 'First day of work.' })
  startsOn?: string | null;
  @Field(() => DateText, { nullable: true, description: 'First day on which it is open.' })
  opensOn?: string | null;
  @Field(() => DateText, { nullable: true, description: 'First day on which it is closed; after it opens.' })
  closesOn?: string | null;
  @Field(() => OpeningAudienceEnum, { nullable: true, description: 'Who it is for; always has a value.' })
  audience?: OpeningAudience | null;
}
