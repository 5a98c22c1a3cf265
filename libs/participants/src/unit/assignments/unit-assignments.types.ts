import { Field, InputType, ObjectType } from '@nestjs/graphql';
import {
  ConflictProblem,
  DateText,
  InputProblem,
  NotFoundProblem,
  resultUnion,
  RuleProblem,
  Uuid,
} from '@stegvis/platform';
import { HandOverCaseloadPayload } from '../../graphql/relations.types';

@InputType({ description: 'Whose persons of the own unit go to whom, and from when.' })
export class HandOverInUnitInput {
  @Field(() => Uuid, {
    description: 'Made by the client before the first try and kept over retries (reliability W7).',
  })
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Membership of who has them now, also when she cannot work any more.' })
  fromMembershipId!: string;
  @Field(() => Uuid, { description: 'Membership of who takes them.' })
  toMembershipId!: string;
  @Field(() => DateText, { nullable: true, description: 'First day with her; today when left out.' })
  day?: string | null;
}

@ObjectType({ description: 'Who works with the person is changed.' })
export class UnitAssignmentPayload {
  @Field(() => Uuid, { description: 'Id of the participant.' })
  participantId!: string;
}

export const ASSIGN_IN_UNIT = [
  UnitAssignmentPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const AssignInUnitResult = resultUnion('AssignInUnitResult', ASSIGN_IN_UNIT);
export const END_IN_UNIT = [UnitAssignmentPayload, InputProblem, NotFoundProblem, RuleProblem] as const;
export const EndAssignmentInUnitResult = resultUnion('EndAssignmentInUnitResult', END_IN_UNIT);
export const HAND_OVER_IN_UNIT = [
  HandOverCaseloadPayload,
  InputProblem,
  NotFoundProblem,
  RuleProblem,
] as const;
export const HandOverInUnitResult = resultUnion('HandOverInUnitResult', HAND_OVER_IN_UNIT);
