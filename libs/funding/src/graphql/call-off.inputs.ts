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
import type { PayBackReason, RefuseReason, WithdrawReason } from '../domain/reasons';
import { FundingCallOff } from './call-off.types';
import { PayBackReasonEnum, RefuseReasonEnum, WithdrawReasonEnum } from './funding.enums';

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};

@InputType({ description: 'Money that is asked for.' })
export class RequestCallOffInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Of which budget line.' })
  lineId!: string;
  @Field(() => Uuid, {
    nullable: true,
    description: 'For which opening, where the line is for employments (R-022).',
  })
  openingId?: string | null;
  @Field(() => Int, { description: 'Whole kronor, at most what remains of the line (R-041).' })
  amountKr!: number;
  @Field(() => DateText, { description: 'First day.' })
  startsOn!: string;
  @Field(() => DateText, { description: 'First day after the last.' })
  endsOn!: string;
}

@InputType({ description: 'A call-off as it was read.' })
export class ApproveCallOffInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which call-off.' })
  callOffId!: string;
  @Field(() => Int, { description: 'The version that was read (reliability W5).' })
  expectedVersion!: number;
}

@InputType({ description: 'A no of the second person.' })
export class RefuseCallOffInput extends ApproveCallOffInput {
  @Field(() => RefuseReasonEnum, { description: 'Why.' })
  reasonCode!: RefuseReason;
}

@InputType({ description: 'A call-off that is taken back.' })
export class WithdrawCallOffInput extends ApproveCallOffInput {
  @Field(() => WithdrawReasonEnum, { description: 'Why.' })
  reasonCode!: WithdrawReason;
}

@InputType({ description: 'Money that comes back.' })
export class PayBackCallOffInput extends ApproveCallOffInput {
  @Field(() => PayBackReasonEnum, { description: 'Why.' })
  reasonCode!: PayBackReason;
  @Field(() => Int, { description: 'Whole kronor, at most what was called off.' })
  paidBackKr!: number;
}

@ObjectType({ description: 'The call-off as it stands.' })
export class CallOffPayload {
  @Field(() => FundingCallOff, { description: 'The call-off.' })
  callOff!: FundingCallOff;
}

export const REQUEST_CALL_OFF = [
  CallOffPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const RequestCallOffResult = resultUnion('RequestCallOffResult', REQUEST_CALL_OFF);
export const CHANGE_CALL_OFF = [
  CallOffPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const ChangeCallOffResult = resultUnion('ChangeCallOffResult', CHANGE_CALL_OFF);
