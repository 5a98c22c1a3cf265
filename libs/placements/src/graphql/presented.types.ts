import { Field, ObjectType } from '@nestjs/graphql';
import { connectionType, DateText, Uuid } from '@stegvis/platform';
import { CandidatePresentation } from '@stegvis/participants';
import type { ProposalState } from '../domain/life-cycle';
import type { EmployerAnswer } from '../employer/employer-answers';
import { EmployerAnswerEnum, ProposalStateEnum } from './proposal.enums';

@ObjectType({
  description:
    "A proposal as its employer sees it: her own opening, the presentation after the participant's yes, and her own answer. There is no other field (disclosure by type).",
})
export class PresentedProposal {
  @Field(() => Uuid, { description: 'Opaque (security M8).' })
  id!: string;
  @Field(() => Uuid, { description: 'Her own opening.' })
  openingId!: string;
  @Field({ description: 'Its title.' })
  title!: string;
  @Field(() => DateText, { description: 'Last day to answer.' })
  answerBy!: string;
  @Field(() => ProposalStateEnum, { description: 'presented while it waits, else her own answer.' })
  state!: ProposalState;
  @Field(() => CandidatePresentation, { description: 'Who would come, in her own words.' })
  person!: CandidatePresentation;
}

@ObjectType({ description: "Proposals to the reader's organisation, those that wait first." })
export class PresentedProposalConnection extends connectionType(PresentedProposal, 'PresentedProposal') {}

@ObjectType('LinkedProposal', {
  description: 'What the link of a mail shows of one proposal, for as long as her yes holds.',
})
export class LinkedProposalType {
  @Field({ description: "Title of the employer's own opening." })
  title!: string;
  @Field(() => DateText, { description: 'Last day to answer.' })
  answerBy!: string;
  @Field({ description: 'First name or alias, as she chose.' })
  shownName!: string;
  @Field({ description: 'What she wants to do.' })
  interests!: string;
  @Field({ description: 'What she can.' })
  skills!: string;
  @Field({ description: 'What helps her.' })
  needs!: string;
  @Field(() => EmployerAnswerEnum, { nullable: true, description: 'What was answered; null while it waits.' })
  answer!: EmployerAnswer | null;
}
