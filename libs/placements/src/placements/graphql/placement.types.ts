import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { DateText, Uuid } from '@stegvis/platform';
import type { PlacementAct, PlacementState } from '../domain/placement-life-cycle';
import type { Weekday } from '../domain/week-plan';
import { PlacementActEnum, PlacementStateEnum, PlacementWeekdayEnum } from './placement.enums';

@ObjectType({ description: 'Hours of one day of the week, in Sweden.' })
export class PlacementHours {
  @Field(() => PlacementWeekdayEnum, { description: 'Day of the week.' })
  weekday!: Weekday;
  @Field({ description: '`HH:MM`.' })
  starts!: string;
  @Field({ description: '`HH:MM`, the first minute without.' })
  ends!: string;
}

@ObjectType({ description: 'One line of the history of a placement.' })
export class PlacementEvent {
  @Field(() => Uuid, { description: 'Id of the line.' })
  id!: string;
  @Field(() => PlacementActEnum, { description: 'What happened.' })
  act!: PlacementAct;
  @Field(() => String, { nullable: true, description: 'Code of the reason, of an end.' })
  reasonCode!: string | null;
  @Field({ description: 'Who.' })
  saidBy!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  saidAt!: Date;
}

@ObjectType({ description: 'A person at an opening, dated, to the staff who are assigned to her.' })
export class Placement {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => Uuid, { description: 'The opening.' })
  openingId!: string;
  @Field(() => String, { nullable: true, description: 'Its title; null when the reader may not see it.' })
  title!: string | null;
  @Field(() => String, { nullable: true, description: 'Employer.' })
  employer!: string | null;
  @Field({ description: 'Which step it is: a code of the kinds of openings without pay.' })
  step!: string;
  @Field(() => Int, { description: 'The seat of the opening, from 1.' })
  seat!: number;
  @Field(() => DateText, { description: 'First day.' })
  fromDay!: string;
  @Field(() => DateText, { nullable: true, description: 'Last day; null: until further notice.' })
  lastDay!: string | null;
  @Field(() => [PlacementHours], { description: 'The week.' })
  week!: PlacementHours[];
  @Field(() => Int, { description: 'Minutes a week.' })
  minutesAWeek!: number;
  @Field({ description: 'Who guides at the workplace (R-023); empty when nobody is named.' })
  contact!: string;
  @Field({ description: 'Whom to turn to when something happens (R-098).' })
  incidentContact!: string;
  @Field(() => DateText, { nullable: true, description: 'When the workplace introduced her (R-098).' })
  introducedOn!: string | null;
  @Field(() => DateText, { nullable: true, description: 'When risks were looked at (R-098).' })
  riskCheckedOn!: string | null;
  @Field({ description: 'Whether it is with children, so that an extract must be shown (R-096).' })
  withChildren!: boolean;
  @Field(() => DateText, {
    nullable: true,
    description: 'When an extract from the criminal records was shown; nothing of what it says (R-097).',
  })
  extractShownOn!: string | null;
  @Field(() => PlacementStateEnum, { description: 'How it stands.' })
  state!: PlacementState;
  @Field(() => Int, { description: 'Sent back with the next act (reliability W5).' })
  version!: number;
  @Field(() => [PlacementActEnum], { description: 'What the reader may do with it now.' })
  allowedActs!: PlacementAct[];
  @Field(() => [PlacementEvent], { description: 'Its history, oldest first.' })
  events!: PlacementEvent[];
}

@ObjectType({ description: 'Hours of one day that a seat is held, without whom.' })
export class HeldSeatHours {
  @Field(() => Int, { description: 'The seat, from 1.' })
  seat!: number;
  @Field(() => DateText, { description: 'Day.' })
  day!: string;
  @Field(() => PlacementWeekdayEnum, { description: 'Day of the week.' })
  weekday!: Weekday;
  @Field({ description: '`HH:MM`.' })
  starts!: string;
  @Field({ description: '`HH:MM`, the first minute without.' })
  ends!: string;
}

@ObjectType({ description: 'A week of the seats of an opening: what is held, by nobody who is named.' })
export class SeatCalendar {
  @Field(() => Uuid, { description: 'The opening.' })
  openingId!: string;
  @Field(() => Int, { description: 'Seats in all.' })
  seats!: number;
  @Field(() => DateText, { description: 'Monday of the week.' })
  firstDay!: string;
  @Field(() => [HeldSeatHours], { description: 'Held hours, by seat and day.' })
  held!: HeldSeatHours[];
}
