import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { Uuid } from '@stegvis/platform';
import type { AnswerState, RatingSource, ValueKind, ValueStatus } from '../domain/profile-kinds';
import { AnswerStateEnum, RatingSourceEnum, ValueKindEnum, ValueStatusEnum } from './enums';

@ObjectType({ description: 'One statement about one thing; never changed, only followed by a newer one.' })
export class ProfileValue {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => ValueKindEnum, { description: 'What it is about.' })
  kind!: ValueKind;
  @Field({ description: 'Code of the catalogue, by kind.' })
  code!: string;
  @Field(() => AnswerStateEnum, { description: 'Whether it was answered.' })
  state!: AnswerState;
  @Field(() => Int, { nullable: true, description: '0-3, for kinds with levels that were answered.' })
  level!: number | null;
  @Field(() => Boolean, { nullable: true, description: 'For kinds of yes and no that were answered.' })
  flag!: boolean | null;
  @Field(() => String, { nullable: true, description: 'For kinds with a choice.' })
  choice!: string | null;
  @Field(() => String, { nullable: true, description: 'For conditions and the work goal.' })
  text!: string | null;
  @Field(() => ValueStatusEnum, { description: 'Whether it holds.' })
  status!: ValueStatus;
  @Field(() => RatingSourceEnum, { description: 'Whose view it is.' })
  source!: RatingSource;
  @Field({ description: 'Name of the one who wrote it down, or confirmed or declined it.' })
  saidBy!: string;
  @Field(() => String, { nullable: true, description: 'Name of the one who helped.' })
  helpedBy!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  saidAt!: Date;
  @Field(() => String, { nullable: true, description: 'Note, or the reason for a step back.' })
  note!: string | null;
}
