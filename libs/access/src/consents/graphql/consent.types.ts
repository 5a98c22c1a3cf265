import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { DateText, Uuid } from '@stegvis/platform';
import type { ConsentAnswer, ConsentState } from '../domain/consent-state';
import type { DisclosedClass, Item, Purpose } from '../domain/consent-terms';
import type { ConsentHow } from '../operations/read-consents';
import {
  ConsentAnswerEnum,
  ConsentHowEnum,
  ConsentStateEnum,
  DisclosedClassEnum,
  ItemEnum,
  PurposeEnum,
} from './consent.enums';

@ObjectType({ description: 'One answer, as it was given; never changed.' })
export class ConsentEvent {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => ConsentAnswerEnum, { description: 'What was answered.' })
  answer!: ConsentAnswer;
  @Field(() => ConsentHowEnum, { description: 'How.' })
  how!: ConsentHow;
  @Field(() => String, { nullable: true, description: 'Who helped, or the representative.' })
  helpedBy!: string | null;
  @Field(() => String, { nullable: true, description: 'Who heard a spoken answer.' })
  witness!: string | null;
  @Field({ description: 'The text that was shown, word for word (security A4).' })
  shownText!: string;
  @Field({ description: 'Version of the text.' })
  textVersion!: string;
  @Field({ description: 'Whether it was the easy-to-read text.' })
  easy!: boolean;
  @Field({ description: 'Who wrote the answer down.' })
  saidBy!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  saidAt!: Date;
}

@ObjectType({
  description: 'A joint case: one officer of the receiver who may read under the consent while it holds.',
})
export class LiaisonCase {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'The officer.' })
  officerName!: string;
  @Field({ description: 'Who opened it.' })
  openedBy!: string;
  @Field(() => DateText, { description: 'The first day.' })
  validFrom!: string;
  @Field(() => DateText, { nullable: true, description: 'The first day without it; null while it is open.' })
  validTo!: string | null;
}

@ObjectType({
  description: 'A question about breaking secrecy, its terms and its answers (OSL 12:2, R-053).',
})
export class Consent {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => Uuid, { description: 'The organisation that may see.' })
  receiverId!: string;
  @Field({ description: 'Its name as it was shown.' })
  receiverName!: string;
  @Field(() => PurposeEnum, { description: 'Why.' })
  purpose!: Purpose;
  @Field({ description: "The purpose in the reader's words." })
  purposeText!: string;
  @Field(() => [DisclosedClassEnum], { description: 'What.' })
  dataClasses!: DisclosedClass[];
  @Field(() => [ItemEnum], { description: 'Sensitive items, by name.' })
  items!: Item[];
  @Field({ description: 'What, in words.' })
  whatText!: string;
  @Field(() => [String], { description: 'The same part by part: each sensitive item by its name.' })
  whatParts!: string[];
  @Field(() => DateText, { description: 'The first day without access.' })
  validTo!: string;
  @Field(() => ConsentStateEnum, { description: 'How it stands today.' })
  state!: ConsentState;
  @Field({ description: 'The question in easy words; lines are paragraphs.' })
  easyText!: string;
  @Field({ description: 'The question in full; lines are paragraphs.' })
  fullText!: string;
  @Field({ description: 'Who asked.' })
  askedBy!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  askedAt!: Date;
  @Field(() => Boolean, { description: 'Whether somebody sees only while a joint case is open too.' })
  needsCase!: boolean;
  @Field(() => [LiaisonCase], { description: 'Joint cases under it, newest first.' })
  cases!: LiaisonCase[];
  @Field(() => [ConsentEvent], { description: 'Every answer, oldest first.' })
  history!: ConsentEvent[];
}
