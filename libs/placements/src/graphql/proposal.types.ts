import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { type ConsentState, type Purpose, PurposeEnum } from '@stegvis/access';
import { DateText, Uuid } from '@stegvis/platform';
import { CandidatePresentation } from '@stegvis/participants';
import type { ProposalAct, ProposalState } from '../domain/life-cycle';
import { ProposalActEnum, ProposalStateEnum } from './proposal.enums';

@ObjectType({ description: 'One line of the history of a proposal.' })
export class ProposalEvent {
  @Field(() => Uuid, { description: 'Id of the line.' })
  id!: string;
  @Field(() => ProposalActEnum, { description: 'What happened.' })
  act!: ProposalAct;
  @Field(() => String, { nullable: true, description: 'Code of the reason, where one was given.' })
  reasonCode!: string | null;
  @Field(() => String, { nullable: true, description: 'With whose help.' })
  helpedBy!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'How an answer of hers was given: self, together, oral or representative.',
  })
  how!: string | null;
  @Field(() => String, { nullable: true, description: 'Who else heard a spoken answer.' })
  witness!: string | null;
  @Field(() => String, { nullable: true, description: 'Who; null for an answer by link, and for the clock.' })
  saidBy!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  saidAt!: Date;
}

@ObjectType({
  description: 'A proposal of an opening to a participant, to the staff who are assigned to her.',
})
export class Proposal {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => Uuid, { description: 'The opening.' })
  openingId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Title of the opening; null when the reader may not see it.',
  })
  title!: string | null;
  @Field(() => String, { nullable: true, description: 'Employer.' })
  employer!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Approved easy-to-read text (R-008), to be read out to her.',
  })
  easyText!: string | null;
  @Field(() => Uuid, { description: 'The question that a yes answers.' })
  consentId!: string;
  @Field(() => ProposalStateEnum, { description: 'How it stands.' })
  state!: ProposalState;
  @Field({ description: 'What comes next, in words.' })
  nextStep!: string;
  @Field(() => DateText, { description: 'Last day of the answer that is waited for.' })
  answerBy!: string;
  @Field(() => Int, { description: 'Sent back with the next act (reliability W5).' })
  version!: number;
  @Field({ description: 'Who proposed.' })
  proposedBy!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  proposedAt!: Date;
  @Field({ description: 'Whether the employer is also asked by mail.' })
  byMail!: boolean;
  @Field(() => Int, { nullable: true, description: 'Version of the matching model that was used.' })
  modelVersion!: number | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of what the model was given.' })
  inputsHash!: string | null;
  @Field(() => [ProposalActEnum], { description: 'What the reader may do with it now.' })
  allowedActs!: ProposalAct[];
  @Field(() => [ProposalEvent], { description: 'Its history, oldest first.' })
  events!: ProposalEvent[];
}

@ObjectType({ description: 'A proposal to the participant herself, in plain words and without points.' })
export class ProposalToMe {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => Uuid, { description: 'The opening.' })
  openingId!: string;
  @Field(() => String, { nullable: true, description: 'Title; null when the place is not open any more.' })
  title!: string | null;
  @Field(() => String, { nullable: true, description: 'Where.' })
  employer!: string | null;
  @Field(() => String, { nullable: true, description: 'Main interest area; finds its picture.' })
  area!: string | null;
  @Field(() => String, { nullable: true, description: 'Approved easy-to-read text (R-008).' })
  easyText!: string | null;
  @Field(() => ProposalStateEnum, { description: 'How it stands.' })
  state!: ProposalState;
  @Field({ description: 'Whether something is still to come.' })
  open!: boolean;
  @Field(() => DateText, { description: 'Last day to answer.' })
  answerBy!: string;
  @Field(() => Int, { description: 'Sent back with the answer (reliability W5).' })
  version!: number;
  @Field({ description: 'Who proposed.' })
  proposedBy!: string;
  @Field(() => Uuid, { description: 'The question that a yes answers, for the preview.' })
  consentId!: string;
  @Field(() => [ProposalActEnum], { description: 'What she may answer now.' })
  allowedActs!: ProposalAct[];
}

@ObjectType({ description: 'What stands before staff who compose a proposal.' })
export class ProposalDraft {
  @Field(() => Uuid, { description: 'The participant.' })
  participantId!: string;
  @Field({ description: 'Her given name.' })
  firstName!: string;
  @Field(() => Uuid, { description: 'The opening.' })
  openingId!: string;
  @Field({ description: 'Title of the opening.' })
  title!: string;
  @Field(() => Uuid, { description: 'The employer.' })
  receiverId!: string;
  @Field({ description: 'The employer who would see.' })
  receiverName!: string;
  @Field(() => PurposeEnum, { description: 'What the consent must be for.' })
  purpose!: Purpose;
  @Field({ description: "The purpose in the reader's words." })
  purposeText!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'How her consent to this employer stands: yes, unanswered or ask_someone; null when she must be asked.',
  })
  consentState!: ConsentState | null;
  @Field(() => DateText, { description: 'The day of the answer that is suggested.' })
  answerBy!: string;
  @Field(() => [String], {
    description: 'Codes of what keeps it from being proposed; empty when nothing does.',
  })
  obstacles!: string[];
  @Field(() => [String], { description: 'The same in words.' })
  obstacleTexts!: string[];
  @Field(() => String, {
    nullable: true,
    description: 'The question as she will be shown it; null when she has said yes already.',
  })
  questionText!: string | null;
  @Field(() => CandidatePresentation, {
    nullable: true,
    description:
      'The very page that the employer reads after her yes; null while there is no approved wording.',
  })
  preview!: CandidatePresentation | null;
}
