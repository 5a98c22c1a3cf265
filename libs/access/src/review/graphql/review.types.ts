import { Field, GraphQLISODateTime, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RoleEnum } from '@stegvis/identity';
import { DateText, InputProblem, NotFoundProblem, resultUnion, type Role, Uuid } from '@stegvis/platform';
import { LookKindEnum } from '../../log/looks/look.types';
import type { LookKind } from '../../log/looks/look-kinds';
import { REVIEW_CAUSES, REVIEW_OUTCOMES, type ReviewCause, type ReviewOutcome } from '../domain/causes';

export const ReviewCauseEnum = Object.fromEntries(REVIEW_CAUSES.map((one) => [one, one]));
registerEnumType(ReviewCauseEnum, {
  name: 'ReviewCause',
  description: "Why somebody's looks are to be reviewed.",
  valuesMap: {
    sample: { description: 'Drawn by lot among the staff of a month.' },
    break_glass: { description: 'Emergency access.' },
    protected: { description: 'A person with protected identity.' },
    partial: { description: 'Kin, or the same address.' },
    no_assignment: { description: 'A person whom she was not assigned to.' },
    many_persons: { description: 'More than thirty persons within an hour.' },
    off_hours: { description: 'At night or at a weekend.' },
  },
});
export const ReviewOutcomeEnum = Object.fromEntries(REVIEW_OUTCOMES.map((one) => [one, one]));
registerEnumType(ReviewOutcomeEnum, {
  name: 'ReviewOutcome',
  description: 'What a review came to.',
  valuesMap: {
    justified: { description: 'The looks were part of the work.' },
    ask_manager: { description: 'The unit manager is asked.' },
    incident: { description: 'It is reported as an incident.' },
  },
});

@ObjectType({ description: 'A review of what one member of staff looked at.' })
export class LogReview {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'Whose looks.' })
  staffName!: string;
  @Field(() => RoleEnum, { description: 'Her role.' })
  role!: Role;
  @Field(() => ReviewCauseEnum, { description: 'Why.' })
  cause!: ReviewCause;
  @Field(() => DateText, { description: 'The day that it is about; of a sample the first of the month.' })
  day!: string;
  @Field(() => DateText, { description: 'When it is to be done.' })
  dueOn!: string;
  @Field({ description: 'Whether that day has passed without an outcome.' })
  overdue!: boolean;
  @Field(() => ReviewOutcomeEnum, { nullable: true, description: 'What it came to; null while it waits.' })
  outcome!: ReviewOutcome | null;
  @Field(() => String, { nullable: true, description: 'Note of the reviewer.' })
  note!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was reviewed.' })
  reviewedAt!: Date | null;
}

@ObjectType({ description: 'One look in a review.' })
export class ReviewedLook {
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date;
  @Field(() => LookKindEnum, { description: 'At what.' })
  kind!: LookKind;
  @Field({ description: 'The person as a pseudonym, the same within the domain.' })
  person!: string;
  @Field(() => [String], { description: 'Classes of data.' })
  dataClasses!: string[];
  @Field({ description: 'Why it was allowed, for instance assigned.' })
  relation!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What a unit manager stated of her reading; null for every other look.',
  })
  reason!: string | null;
}

@ObjectType({ description: 'A review with its looks.' })
export class LogReviewDetails {
  @Field(() => LogReview, { description: 'The review.' })
  review!: LogReview;
  @Field(() => [ReviewedLook], { description: 'The looks, oldest first, at most 500.' })
  looks!: ReviewedLook[];
  @Field({ description: 'The looks as CSV.' })
  csv!: string;
}

@InputType({ description: 'What a review came to.' })
export class DecideLogReviewInput {
  @Field(() => Uuid, {
    description: 'Made by the client before the first try and kept over retries (reliability W7).',
  })
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the review.' })
  reviewId!: string;
  @Field(() => ReviewOutcomeEnum, { description: 'What it came to.' })
  outcome!: ReviewOutcome;
  @Field(() => String, {
    nullable: true,
    description: 'Note; needed unless it is justified. At most 500 characters.',
  })
  note?: string | null;
}

@ObjectType({ description: 'It is decided.' })
export class DecideLogReviewPayload {
  @Field(() => Uuid, { description: 'Id of the review.' })
  reviewId!: string;
}

export const DECIDE_REVIEW = [DecideLogReviewPayload, InputProblem, NotFoundProblem] as const;
export const DecideLogReviewResult = resultUnion('DecideLogReviewResult', DECIDE_REVIEW);
