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
import type { PlacementReason } from '../domain/placement-life-cycle';
import type { Weekday } from '../domain/week-plan';
import { PlacementReasonEnum, PlacementWeekdayEnum } from './placement.enums';
import { Placement } from './placement.types';

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};
const VERSION = { description: 'The version that was read (reliability W5).' };

@InputType({ description: 'Hours of one day of the week, in Sweden.' })
export class PlacementHoursInput {
  @Field(() => PlacementWeekdayEnum, { description: 'Day of the week.' })
  weekday!: Weekday;
  @Field({ description: '`HH:MM`.' })
  starts!: string;
  @Field({ description: '`HH:MM`, later on the same day.' })
  ends!: string;
}

@InputType({ description: 'A placement that takes a seat of an opening.' })
export class PlanPlacementInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Of whom.' })
  participantId!: string;
  @Field(() => Uuid, { description: 'At which opening.' })
  openingId!: string;
  @Field(() => DateText, { description: 'First day, from a month back to a year ahead.' })
  fromDay!: string;
  @Field(() => DateText, { nullable: true, description: 'Last day; until further notice when left out.' })
  lastDay?: string | null;
  @Field(() => [PlacementHoursInput], { description: 'The week: 1-14 lines, 40 hours at most.' })
  week!: PlacementHoursInput[];
  @Field(() => String, {
    nullable: true,
    description: 'Who guides at the workplace, at most 200 characters; needed before it starts (R-023).',
  })
  contact?: string | null;
}

@InputType({ description: 'That a placement starts, and what is there by day one.' })
export class StartPlacementInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which placement.' })
  placementId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => DateText, { nullable: true, description: 'When the workplace introduced her (R-098).' })
  introducedOn?: string | null;
  @Field(() => DateText, { nullable: true, description: 'When risks were looked at (R-098).' })
  riskCheckedOn?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Whom to turn to when something happens, at most 200 characters (R-098).',
  })
  incidentContact?: string | null;
  @Field(() => DateText, {
    nullable: true,
    description: 'When an extract from the criminal records was shown, where there are children (R-096).',
  })
  extractShownOn?: string | null;
}

@InputType({ description: 'That a placement ends, or is called off before it has started.' })
export class EndPlacementInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which placement.' })
  placementId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => DateText, {
    nullable: true,
    description: 'Last day of one that has started, today at the latest.',
  })
  lastDay?: string | null;
  @Field(() => PlacementReasonEnum, { description: 'Why.' })
  reasonCode!: PlacementReason;
}

@InputType({ description: 'That a placement goes on for longer, or ends sooner.' })
export class MovePlacementEndInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which placement.' })
  placementId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => DateText, {
    nullable: true,
    description: 'The new last day, today at the earliest; until further notice when left out.',
  })
  lastDay?: string | null;
  @Field(() => PlacementReasonEnum, { description: 'Why.' })
  reasonCode!: PlacementReason;
}

@ObjectType({ description: 'The placement as it stands.' })
export class PlacementPayload {
  @Field(() => Placement, { description: 'The placement.' })
  placement!: Placement;
}

export const PLACEMENT = [
  PlacementPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const PlanPlacementResult = resultUnion('PlanPlacementResult', PLACEMENT);
export const StartPlacementResult = resultUnion('StartPlacementResult', PLACEMENT);
export const EndPlacementResult = resultUnion('EndPlacementResult', PLACEMENT);
export const MovePlacementEndResult = resultUnion('MovePlacementEndResult', PLACEMENT);
