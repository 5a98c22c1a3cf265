import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ConflictProblem,
  InputProblem,
  NotFoundProblem,
  RateLimitedProblem,
  resultUnion,
  RuleProblem,
  Uuid,
} from '@stegvis/platform';
import type { AgreementReason } from '../domain/agreement-life-cycle';
import type { AgreementParty } from '../domain/agreement-templates';
import type { AgreementAnswer, Wonder } from '../operations/answer-agreement';
import type { RecordedAnswer, RecordedReason } from '../operations/record-agreement-answer';
import {
  AgreementAnswerEnum,
  AgreementPartyEnum,
  AgreementReasonEnum,
  AgreementWonderEnum,
  RecordedAgreementAnswerEnum,
  RecordedAgreementReasonEnum,
} from './agreement.enums';
import { Agreement, AgreementToMe, LinkedAgreementType, PresentedAgreement } from './agreement.types';

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};
const VERSION = { description: 'The version of the text that was read (reliability W5).' };
const WHICH = { description: 'Which agreement.' };

@InputType({ description: 'An agreement of a placement.' })
export class MakeAgreementInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Of which placement.' })
  placementId!: string;
}

@InputType({ description: 'The words of an agreement; days and week are those of its placement.' })
export class EditAgreementInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, WHICH)
  agreementId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field({ description: 'Place, at most 9 words.' })
  place!: string;
  @Field({ description: 'Tasks, at most 1000 characters.' })
  tasks!: string;
  @Field({ description: 'Tasks in at most 12 easy words.' })
  easyTasks!: string;
  @Field({ description: 'Who guides at the workplace (R-023), at most 8 words.' })
  contact!: string;
  @Field({ description: 'Whom to turn to when something happens (R-098), at most 200 characters.' })
  incidentContact!: string;
  @Field({ description: 'Who helps from the municipality, at most 200 characters.' })
  supporter!: string;
  @Field({ description: 'What happens when it does not work, at most 500 characters.' })
  fallback!: string;
  @Field({ description: 'The same in at most 12 easy words.' })
  easyFallback!: string;
  @Field({ description: 'Clothes, food, travel; at most 500 characters.' })
  notes!: string;
  @Field({ description: 'Whether she is under eighteen.' })
  minor!: boolean;
}

@InputType({ description: 'That an agreement is sent to its parties.' })
export class SendAgreementInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, WHICH)
  agreementId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
}

@InputType({ description: 'What staff approve for the municipality, or write down of another party.' })
export class RecordAgreementAnswerInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, WHICH)
  agreementId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => RecordedAgreementAnswerEnum, { description: 'What.' })
  answer!: RecordedAnswer;
  @Field(() => AgreementPartyEnum, { nullable: true, description: 'Of which party; not when they talked.' })
  party?: AgreementParty | null;
  @Field(() => RecordedAgreementReasonEnum, {
    nullable: true,
    description: 'Why staff press for that party; not of the municipality.',
  })
  reason?: RecordedReason | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who else heard it, at most 200 characters; needed of the participant (security A7).',
  })
  witness?: string | null;
}

@InputType({ description: 'That an agreement is called off.' })
export class CallOffAgreementInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, WHICH)
  agreementId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => AgreementReasonEnum, { description: 'Why.' })
  reasonCode!: AgreementReason;
}

@InputType({ description: "The participant's or her representative's answer." })
export class AnswerAgreementInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, WHICH)
  agreementId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => AgreementAnswerEnum, { description: 'The answer.' })
  answer!: AgreementAnswer;
  @Field(() => AgreementWonderEnum, { nullable: true, description: 'What she wonders about.' })
  part?: Wonder | null;
  @Field(() => String, { nullable: true, description: 'Who helped; at most 200 characters.' })
  helpedBy?: string | null;
}

@InputType({ description: "The employer's answer, signed in." })
export class ReplyToAgreementInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'The opaque id.' })
  id!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field({ description: 'Approved, or not now.' })
  yes!: boolean;
}

@InputType({ description: "The employer's answer by the link of a mail." })
export class ApproveByLinkInput {
  @Field(() => Uuid, {
    description: 'Made by the client; the first approval is kept whatever the key (reliability W7).',
  })
  idempotencyKey!: string;
  @Field({ description: 'The secret of the link.' })
  token!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field({ description: 'Approved, or not now.' })
  yes!: boolean;
}

@ObjectType({ description: 'The agreement as it stands.' })
export class AgreementPayload {
  @Field(() => Agreement, { description: 'The agreement.' })
  agreement!: Agreement;
}
@ObjectType({ description: 'The agreement as she sees it.' })
export class AnswerAgreementPayload {
  @Field(() => AgreementToMe, { description: 'The agreement.' })
  agreement!: AgreementToMe;
}
@ObjectType({ description: 'The agreement as the employer sees it.' })
export class ReplyToAgreementPayload {
  @Field(() => PresentedAgreement, {
    nullable: true,
    description: 'The agreement; null when it is not put to the employer any more.',
  })
  agreement!: PresentedAgreement | null;
}
@ObjectType({ description: 'The agreement as the link shows it.' })
export class ApproveByLinkPayload {
  @Field(() => LinkedAgreementType, { description: 'The agreement.' })
  agreement!: LinkedAgreementType;
}

const PROBLEMS = [InputProblem, NotFoundProblem, ConflictProblem, RuleProblem] as const;
export const AGREEMENT = [AgreementPayload, ...PROBLEMS] as const;
export const ANSWER_AGREEMENT = [AnswerAgreementPayload, ...PROBLEMS] as const;
export const REPLY_TO_AGREEMENT = [ReplyToAgreementPayload, ...PROBLEMS] as const;
export const APPROVE_BY_LINK = [ApproveByLinkPayload, ...PROBLEMS, RateLimitedProblem] as const;
export const MakeAgreementResult = resultUnion('MakeAgreementResult', AGREEMENT);
export const EditAgreementResult = resultUnion('EditAgreementResult', AGREEMENT);
export const SendAgreementResult = resultUnion('SendAgreementResult', AGREEMENT);
export const RecordAgreementAnswerResult = resultUnion('RecordAgreementAnswerResult', AGREEMENT);
export const CallOffAgreementResult = resultUnion('CallOffAgreementResult', AGREEMENT);
export const AnswerAgreementResult = resultUnion('AnswerAgreementResult', ANSWER_AGREEMENT);
export const ReplyToAgreementResult = resultUnion('ReplyToAgreementResult', REPLY_TO_AGREEMENT);
export const ApproveByLinkResult = resultUnion('ApproveByLinkResult', APPROVE_BY_LINK);
