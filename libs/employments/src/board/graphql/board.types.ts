import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ConflictProblem, InputProblem, NotFoundProblem, resultUnion, Uuid } from '@stegvis/platform';

const SUPPRESSED = 'rounded to five; null under ten, none included (R-036)';

@ObjectType({ description: 'What came of a year.' })
export class DepartmentFigures {
  @Field(() => Int, { description: 'Seats of municipal employments announced first in the year.' })
  posted!: number;
  @Field(() => Int, { nullable: true, description: `Persons presented to them in the year, ${SUPPRESSED}.` })
  proposed!: number | null;
  @Field(() => Int, { description: 'Whole kronor called off of the rounds of the year.' })
  calledOffKr!: number;
}

@ObjectType({ description: 'A municipal department and its year.' })
export class DepartmentRow {
  @Field(() => Uuid, { description: 'Which department.' })
  organisationId!: string;
  @Field({ description: 'Its name.' })
  name!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'How many it means to employ; null while nothing is said.',
  })
  goal!: number | null;
  @Field(() => Int, { description: 'How many times the goal was set.' })
  goalVersion!: number;
  @Field(() => String, { nullable: true, description: 'Who set it.' })
  goalSetByName!: string | null;
  @Field(() => Date, { nullable: true, description: 'When.' })
  goalSetAt!: Date | null;
  @Field({ description: 'The reader sets the goal.' })
  setsGoal!: boolean;
  @Field(() => DepartmentFigures, { description: 'Counted from rows.' })
  figures!: DepartmentFigures;
}

@ObjectType({
  description:
    'Förvaltningstavla: every department of the municipality in a calendar year. It names no person.',
})
export class DepartmentBoard {
  @Field(() => Int, { description: 'Calendar year.' })
  year!: number;
  @Field(() => [DepartmentRow], { description: 'By name.' })
  rows!: DepartmentRow[];
  @Field(() => DepartmentFigures, {
    description: 'All departments together; a sum is null where it would tell what a cell does not.',
  })
  total!: DepartmentFigures;
}

@InputType({ description: 'How many a department means to employ in a year.' })
export class SetDepartmentGoalInput {
  @Field(() => Uuid, {
    description: 'Made by the client before the first try and kept over retries (reliability W7).',
  })
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which department.' })
  organisationId!: string;
  @Field(() => Int, { description: 'Calendar year.' })
  year!: number;
  @Field(() => Int, { description: 'Persons.' })
  goal!: number;
  @Field(() => Int, { description: 'The version that was read; 0 where none was set (reliability W5).' })
  expectedVersion!: number;
}

@ObjectType({ description: 'The goal that holds now.' })
export class DepartmentGoalPayload {
  @Field(() => Uuid, { description: 'Of which department.' })
  organisationId!: string;
  @Field(() => Int, { description: 'Calendar year.' })
  year!: number;
  @Field(() => Int, { description: 'Persons.' })
  goal!: number;
}

export const SET_GOAL = [DepartmentGoalPayload, InputProblem, NotFoundProblem, ConflictProblem] as const;
export const SetDepartmentGoalResult = resultUnion('SetDepartmentGoalResult', SET_GOAL);
