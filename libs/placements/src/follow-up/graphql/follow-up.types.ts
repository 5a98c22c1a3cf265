import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { DateText, Uuid } from '@stegvis/platform';
import { FaceEnum } from '../../visits/graphql/visit.enums';
import type { Face } from '../../visits';
import type { FollowUpAct, FollowUpState } from '../domain/follow-up-life-cycle';
import type { FollowUpGap, FollowUpQuestion, HerFollowUpAnswer, TakingPart } from '../domain/questions';
import {
  FollowUpActEnum,
  FollowUpAnswerEnum,
  FollowUpGapEnum,
  FollowUpQuestionEnum,
  FollowUpStateEnum,
  TakingPartEnum,
} from './follow-up.enums';

@ObjectType({ description: 'What somebody said last to one question.' })
export class FollowUpSaid {
  @Field(() => FollowUpQuestionEnum, { description: 'The question.' })
  question!: FollowUpQuestion;
  @Field(() => FollowUpAnswerEnum, { description: 'The answer.' })
  answer!: HerFollowUpAnswer;
  @Field(() => String, { nullable: true, description: 'With whose help (R-114).' })
  helpedBy!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  saidAt!: Date;
}

@ObjectType({ description: 'What staff recorded of a follow-up, as last corrected (R-026).' })
export class FollowUpRecord {
  @Field(() => DateText, { description: 'Day of the talk.' })
  heldOn!: string;
  @Field(() => [TakingPartEnum], { description: 'Who took part.' })
  tookPart!: TakingPart[];
  @Field(() => FaceEnum, { nullable: true, description: 'How it goes, as staff see it.' })
  face!: Face | null;
  @Field({ description: 'How it goes, in words; may be empty.' })
  howItGoes!: string;
  @Field({ description: 'The next step; may be empty.' })
  nextStep!: string;
  @Field({ description: 'Who recorded it.' })
  recordedBy!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  recordedAt!: Date;
}

/** What staff and she herself both read of a follow-up. */
@ObjectType({ isAbstract: true })
abstract class FollowUpTerms {
  @Field(() => Uuid, { description: 'Id, made from the placement and the occasion.' })
  id!: string;
  @Field(() => Uuid, { description: 'The placement.' })
  placementId!: string;
  @Field({ description: 'Which one: `week_1`, `month_6`.' })
  occasion!: string;
  @Field(() => String, { nullable: true, description: 'Title of the opening; null when out of sight.' })
  title!: string | null;
  @Field(() => String, { nullable: true, description: 'Employer.' })
  employer!: string | null;
  @Field(() => DateText, { description: 'First day of its window.' })
  opensOn!: string;
  @Field(() => DateText, { description: 'Last day of its window.' })
  lastDay!: string;
  @Field(() => FollowUpStateEnum, { description: 'How it stands.' })
  state!: FollowUpState;
  @Field(() => [FollowUpSaid], { description: 'What she said, question by question.' })
  hers!: FollowUpSaid[];
}

@ObjectType({ description: 'A follow-up of a placement, to the staff who are assigned to the person.' })
export class FollowUp extends FollowUpTerms {
  @Field(() => Int, { description: 'Of the record, 0 without one; sent back with it (reliability W5).' })
  version!: number;
  @Field(() => [FollowUpSaid], { description: 'What the workplace said, question by question.' })
  workplace!: FollowUpSaid[];
  @Field(() => [FollowUpGapEnum], { description: 'Why to talk with both; empty when there is no reason.' })
  gaps!: FollowUpGap[];
  @Field(() => FollowUpRecord, { nullable: true, description: 'What was recorded.' })
  record!: FollowUpRecord | null;
  @Field(() => [FollowUpActEnum], { description: 'What the reader may do with it now.' })
  allowedActs!: FollowUpAct[];
}

@ObjectType({
  description: 'A follow-up that waits for her own word: there is nothing of the workplace in it.',
})
export class FollowUpToMe extends FollowUpTerms {
  @Field(() => String, { nullable: true, description: 'Main interest area; finds its picture.' })
  area!: string | null;
}

@ObjectType('LinkedFollowUp', {
  description:
    'What the link of a mail shows a workplace of one follow-up, in its window and while her yes holds. There is nothing of what she answered (disclosure by type).',
})
export class LinkedFollowUpType {
  @Field({ description: "Title of the employer's own opening." })
  title!: string;
  @Field({ description: 'First name or alias, as she chose.' })
  shownName!: string;
  @Field(() => DateText, { description: 'Last day to answer.' })
  lastDay!: string;
  @Field({ description: 'Whether the workplace has answered.' })
  told!: boolean;
}
