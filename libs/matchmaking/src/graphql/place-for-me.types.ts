import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InputProblem, NotFoundProblem, resultUnion, Uuid } from '@stegvis/platform';
import { Position } from '@stegvis/organisations';
import { EasySentence } from './match.types';

@ObjectType({ description: 'A place that suits the participant, in plain words and without points.' })
export class PlaceForMe {
  @Field(() => Uuid, { description: 'The opening.' })
  openingId!: string;
  @Field({ description: 'Title.' })
  title!: string;
  @Field({ description: 'Where.' })
  employer!: string;
  @Field({ description: 'Main interest area; finds its picture.' })
  area!: string;
  @Field({ description: 'Approved easy-to-read text (R-008).' })
  easyText!: string;
  @Field(() => [String], { description: 'What one does, at most three.' })
  what!: string[];
  @Field({ description: 'When, in words.' })
  when!: string;
  @Field({ description: 'How long the journey takes, about.' })
  travel!: string;
  @Field({ description: 'Who helps.' })
  help!: string;
  @Field(() => [EasySentence], { description: 'Why it suits: exactly three.' })
  sentences!: EasySentence[];
  @Field(() => String, { nullable: true, description: 'Her answer: yes, maybe, no or ask_someone.' })
  answer!: string | null;
  @Field(() => Position, { nullable: true, description: 'Where it is.' })
  position!: Position | null;
}

export const PlaceAnswerEnum = { yes: 'yes', maybe: 'maybe', no: 'no', ask_someone: 'ask_someone' } as const;
registerEnumType(PlaceAnswerEnum, {
  name: 'PlaceAnswer',
  description: 'What she answers about a place.',
  valuesMap: {
    yes: { description: 'Ja.' },
    maybe: { description: 'Kanske.' },
    no: { description: 'Nej: it leaves her list until she answers otherwise.' },
    ask_someone: { description: 'Fråga någon.' },
  },
});

@InputType({ description: 'Her answer about a place.' })
export class AnswerPlaceInput {
  @Field(() => Uuid, {
    description: 'Made by the client before the first try and kept over retries (reliability W7).',
  })
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'The opening.' })
  openingId!: string;
  @Field(() => PlaceAnswerEnum, { description: 'The answer.' })
  answer!: keyof typeof PlaceAnswerEnum;
}

@ObjectType({ description: 'The answer is kept.' })
export class AnswerPlacePayload {
  @Field(() => PlaceForMe, { nullable: true, description: 'The place with the answer.' })
  place!: PlaceForMe | null;
}

export const ANSWER_PLACE = [AnswerPlacePayload, InputProblem, NotFoundProblem] as const;
export const AnswerPlaceResult = resultUnion('AnswerPlaceResult', ANSWER_PLACE);
