import { Field, InputType, ObjectType } from '@nestjs/graphql';
import {
  ConflictProblem,
  DateText,
  InputProblem,
  NotFoundProblem,
  resultUnion,
  Uuid,
} from '@stegvis/platform';
import type { DisclosedClass, Item, Purpose } from '../domain/consent-terms';
import { DisclosedClassEnum, ItemEnum, PurposeEnum, ReplyEnum, RecordedHowEnum } from './consent.enums';
import { Consent } from './consent.types';

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};
const EASY = { description: 'Whether the easy-to-read text was the one shown or read aloud.' };

@InputType({ description: 'A question to the participant.' })
export class AskConsentInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Whom to ask.' })
  participantId!: string;
  @Field(() => Uuid, { description: 'The organisation that would see.' })
  receiverId!: string;
  @Field(() => PurposeEnum, { description: 'Why.' })
  purpose!: Purpose;
  @Field(() => [DisclosedClassEnum], {
    nullable: true,
    description: 'Classes beside the presented profile, which is always part.',
  })
  dataClasses?: DisclosedClass[] | null;
  @Field(() => [ItemEnum], { nullable: true, description: 'Sensitive items, where C4 is asked for.' })
  items?: Item[] | null;
  @Field(() => DateText, {
    nullable: true,
    description: 'The first day without access; six months ahead when left out, a year at most.',
  })
  validTo?: string | null;
}

@InputType({ description: "The participant's own answer." })
export class AnswerConsentInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which question.' })
  consentId!: string;
  @Field(() => ReplyEnum, { description: 'The answer.' })
  answer!: 'yes' | 'no' | 'ask_someone';
  @Field(() => String, { nullable: true, description: 'Who helped; at most 200 characters.' })
  helpedBy?: string | null;
  @Field(EASY)
  easy!: boolean;
}

@InputType({ description: 'An answer that staff write down.' })
export class RecordConsentInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which question.' })
  consentId!: string;
  @Field({ description: 'True for a yes, false for a no.' })
  yes!: boolean;
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
  @Field(EASY)
  easy!: boolean;
}

@InputType({ description: 'A stop.' })
export class WithdrawConsentInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which consent.' })
  consentId!: string;
  @Field(EASY)
  easy!: boolean;
}

@InputType({ description: 'A question that was a mistake.' })
export class TakeBackConsentInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which question.' })
  consentId!: string;
}

@ObjectType({ description: 'It is kept; the consent as it stands.' })
export class ConsentPayload {
  @Field(() => Consent, { description: 'The consent.' })
  consent!: Consent;
}

export const CONSENT = [ConsentPayload, InputProblem, NotFoundProblem, ConflictProblem] as const;
export const AskConsentResult = resultUnion('AskConsentResult', CONSENT);
export const AnswerConsentResult = resultUnion('AnswerConsentResult', CONSENT);
export const RecordConsentResult = resultUnion('RecordConsentResult', CONSENT);
export const WithdrawConsentResult = resultUnion('WithdrawConsentResult', CONSENT);
export const TakeBackConsentResult = resultUnion('TakeBackConsentResult', CONSENT);
