import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { type DisclosedClass, DisclosedClassEnum, RecordedHowEnum } from '@stegvis/access';
import {
  ConflictProblem,
  DateText,
  InputProblem,
  NotFoundProblem,
  RateLimitedProblem,
  resultUnion,
  RuleProblem,
  Uuid,
} from '@stegvis/platform';
import type { EmployerReason, HerReason, StaffReason } from '../domain/reasons';
import type { HerAnswer } from '../operations/answer-proposal';
import {
  EmployerReasonEnum,
  ProposalAnswerEnum,
  ProposalNoReasonEnum,
  WithdrawalReasonEnum,
} from './proposal.enums';
import { Proposal, ProposalToMe } from './proposal.types';
import { LinkedProposalType, PresentedProposal } from './presented.types';

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};
const VERSION = { description: 'The version that was read (reliability W5).' };

@InputType({ description: 'A proposal.' })
export class ProposeInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'To whom.' })
  participantId!: string;
  @Field(() => Uuid, { description: 'Which opening.' })
  openingId!: string;
  @Field(() => DateText, {
    nullable: true,
    description: 'Last day of the answers; three days ahead when left out, sixty at most.',
  })
  answerBy?: string | null;
  @Field(() => [DisclosedClassEnum], {
    nullable: true,
    description: 'Classes beside the presentation that a new question asks for.',
  })
  dataClasses?: DisclosedClass[] | null;
}

@InputType({ description: "The participant's answer." })
export class AnswerProposalInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which proposal.' })
  proposalId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => ProposalAnswerEnum, { description: 'The answer.' })
  answer!: HerAnswer;
  @Field(() => ProposalNoReasonEnum, { nullable: true, description: 'Why not; one tap, never needed.' })
  reasonCode?: HerReason | null;
  @Field(() => String, { nullable: true, description: 'Who helped; at most 200 characters.' })
  helpedBy?: string | null;
  @Field({ description: 'Whether the easy-to-read text was the one shown or read aloud.' })
  easy!: boolean;
}

@InputType({ description: 'An answer of the participant that staff write down.' })
export class RecordProposalAnswerInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which proposal.' })
  proposalId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => ProposalAnswerEnum, { description: 'The answer; only she herself asks somebody.' })
  answer!: HerAnswer;
  @Field(() => ProposalNoReasonEnum, { nullable: true, description: 'Why not; one tap, never needed.' })
  reasonCode?: HerReason | null;
  @Field(() => RecordedHowEnum, { description: 'How it was given.' })
  how!: 'together' | 'oral' | 'representative';
  @Field(() => String, { nullable: true, description: 'Who helped; at most 200 characters.' })
  helpedBy?: string | null;
  @Field(() => Uuid, {
    nullable: true,
    description: 'Of an answer by a representative: the representation, which covers the question today.',
  })
  representationId?: string | null;
  @Field(() => String, { nullable: true, description: 'Who else heard a spoken answer.' })
  witness?: string | null;
  @Field({ description: 'Whether the easy-to-read text was the one shown or read aloud.' })
  easy!: boolean;
}

@InputType({ description: 'A proposal that is taken back.' })
export class WithdrawProposalInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which proposal.' })
  proposalId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => WithdrawalReasonEnum, { description: 'Why.' })
  reasonCode!: StaffReason;
}

@InputType({ description: 'The answer of an employer who is signed in.' })
export class ReplyToProposalInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'The opaque id of the proposal.' })
  id!: string;
  @Field({ description: 'True: they want to meet; false: not now.' })
  welcome!: boolean;
  @Field(() => EmployerReasonEnum, { nullable: true, description: 'Why not now; one tap.' })
  reasonCode?: EmployerReason | null;
}

@InputType({ description: 'The answer of an employer by the link of a mail.' })
export class ReplyByLinkInput {
  @Field(() => Uuid, {
    description: 'Made by the client; the first answer by a link is kept whatever its key.',
  })
  idempotencyKey!: string;
  @Field({ description: 'The secret of the link.' })
  token!: string;
  @Field({ description: 'True: they want to meet; false: not now.' })
  welcome!: boolean;
  @Field(() => EmployerReasonEnum, { nullable: true, description: 'Why not now; one tap.' })
  reasonCode?: EmployerReason | null;
}

@ObjectType({ description: 'The proposal as it stands.' })
export class ProposalPayload {
  @Field(() => Proposal, { description: 'The proposal.' })
  proposal!: Proposal;
}
@ObjectType({ description: 'The answer is kept.' })
export class AnswerProposalPayload {
  @Field(() => ProposalToMe, { description: 'The proposal with the answer.' })
  proposal!: ProposalToMe;
}
@ObjectType({ description: 'The answer is kept.' })
export class ReplyToProposalPayload {
  @Field(() => PresentedProposal, {
    nullable: true,
    description: 'The proposal with the answer; null when it ended meanwhile.',
  })
  proposal!: PresentedProposal | null;
}
@ObjectType({ description: 'The answer is kept.' })
export class ReplyByLinkPayload {
  @Field(() => LinkedProposalType, { description: 'The proposal with the answer.' })
  proposal!: LinkedProposalType;
}

export const PROPOSAL = [
  ProposalPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const ProposeResult = resultUnion('ProposeResult', PROPOSAL);
export const WithdrawProposalResult = resultUnion('WithdrawProposalResult', PROPOSAL);
export const RecordProposalAnswerResult = resultUnion('RecordProposalAnswerResult', PROPOSAL);
export const ANSWER_PROPOSAL = [
  AnswerProposalPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const AnswerProposalResult = resultUnion('AnswerProposalResult', ANSWER_PROPOSAL);
export const REPLY = [
  ReplyToProposalPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const ReplyToProposalResult = resultUnion('ReplyToProposalResult', REPLY);
export const REPLY_BY_LINK = [
  ReplyByLinkPayload,
  InputProblem,
  NotFoundProblem,
  RuleProblem,
  RateLimitedProblem,
] as const;
export const ReplyByLinkResult = resultUnion('ReplyByLinkResult', REPLY_BY_LINK);
