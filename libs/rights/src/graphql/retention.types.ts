import { Field, GraphQLISODateTime, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ConflictProblem, DateText, InputProblem, resultUnion, Uuid } from '@stegvis/platform';
import { RETENTION_UNITS, type RetentionUnit } from '../thinning/keep-times';

export const RetentionUnitEnum = Object.fromEntries(RETENTION_UNITS.map((unit) => [unit, unit])) as {
  [K in RetentionUnit]: K;
};
registerEnumType(RetentionUnitEnum, {
  name: 'RetentionUnit',
  description: 'What a time of retention is counted in.',
  valuesMap: {
    days: { description: 'Days.' },
    months: { description: 'Months.' },
    years: { description: 'Years.' },
  },
});

@ObjectType({ description: 'How long something is kept.' })
export class RetentionKeep {
  @Field(() => Int, { description: 'How many.' })
  amount!: number;
  @Field(() => RetentionUnitEnum, { description: 'Of what.' })
  unit!: RetentionUnit;
}

@ObjectType({ description: 'A rule of retention and its time in the municipality today (security R2).' })
export class RetentionTimeView {
  @Field({ description: 'Code of the rule.' })
  rule!: string;
  @Field(() => RetentionKeep, { nullable: true, description: 'How long; null is no fixed time.' })
  keep!: RetentionKeep | null;
  @Field({ description: 'Set by the municipality; the default otherwise.' })
  own!: boolean;
  @Field(() => DateText, { nullable: true, description: 'From when its own time holds.' })
  validFrom!: string | null;
  @Field({ description: 'Where the time comes from.' })
  source!: string;
  @Field({ description: 'Whether the municipality may set a time of its own.' })
  settable!: boolean;
  @Field(() => RetentionKeep, {
    nullable: true,
    description: 'The shortest time that may be set; null where none may.',
  })
  least!: RetentionKeep | null;
}

@ObjectType({
  description:
    'What a run found and removed by one rule. Below five nothing is told; the rest is rounded to five.',
})
export class RetentionCount {
  @Field({ description: 'Code of the rule.' })
  rule!: string;
  @Field(() => Int, { nullable: true, description: 'Rows or cases whose time was over.' })
  due!: number | null;
  @Field(() => Int, { nullable: true, description: 'Of them removed.' })
  removed!: number | null;
}

@ObjectType({ description: 'A run of retention: the nightly one, or one that was tried out.' })
export class RetentionRunView {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => DateText, { description: 'Its day.' })
  day!: string;
  @Field({ description: 'Tried out: it counted and removed nothing.' })
  dry!: boolean;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was done.' })
  finishedAt!: Date | null;
  @Field(() => [RetentionCount], { description: 'What the reader’s role may see of it.' })
  counts!: RetentionCount[];
}

@ObjectType({ description: 'Times of retention and what the last runs did.' })
export class RetentionView {
  @Field(() => [RetentionTimeView], { description: 'Every rule.' })
  times!: RetentionTimeView[];
  @Field(() => [RetentionRunView], { description: 'The last ten runs, newest first.' })
  runs!: RetentionRunView[];
}

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};

@InputType({ description: "A time of the municipality's own." })
export class SetRetentionTimeInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field({ description: 'Code of the rule.' })
  rule!: string;
  @Field(() => Int, { description: '1-200.' })
  amount!: number;
  @Field(() => RetentionUnitEnum, { description: 'Of what.' })
  unit!: RetentionUnit;
  @Field(() => DateText, { description: 'From this day on; today or later.' })
  validFrom!: string;
  @Field({ description: 'The decision or plan that says so, 1-300 characters.' })
  source!: string;
}

@InputType({ description: 'Tries out a run.' })
export class TryRetentionInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
}

@ObjectType({ description: 'It is kept: read times and runs anew.' })
export class RetentionPayload {
  @Field(() => Uuid, { description: 'Id of the run, or of the time.' })
  id!: string;
}

export const SET_RETENTION = [RetentionPayload, InputProblem, ConflictProblem] as const;
export const SetRetentionTimeResult = resultUnion('SetRetentionTimeResult', SET_RETENTION);
export const TRY_RETENTION = [RetentionPayload, InputProblem] as const;
export const TryRetentionResult = resultUnion('TryRetentionResult', TRY_RETENTION);
