import { type Item, ItemEnum, type Purpose, PurposeEnum } from '@stegvis/access';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionType, DateText, Uuid } from '@stegvis/platform';
import type { AnswerState, ValueKind } from '../domain/profile-kinds';
import { AnswerStateEnum, ValueKindEnum } from '../graphql/enums';

@ObjectType({
  description: 'One thing that was said of her, without who said it and when. There is no other field.',
})
export class SharedStatement {
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
}

@ObjectType({ description: 'One sensitive item that she said yes to by its name (security A10).' })
export class SharedItem {
  @Field(() => ItemEnum, { description: 'Which.' })
  item!: Item;
  @Field(() => [SharedStatement], {
    description:
      'What holds now of what she was shown; empty when nothing does, or when it has changed since.',
  })
  statements!: SharedStatement[];
}

@ObjectType({ description: "One of the reader's joint cases, in a list." })
export class JointCaseEntry {
  @Field(() => Uuid, { description: 'Opaque, and another one for each receiver (security M8).' })
  id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Her name where she said yes to it, else as she chose.',
  })
  name!: string | null;
  @Field({ description: "The purpose in the reader's words." })
  purposeText!: string;
  @Field(() => String, { nullable: true, description: 'Whom to ask.' })
  contact!: string | null;
  @Field(() => DateText, { description: 'The first day without access.' })
  validTo!: string;
}

@ObjectType({
  description:
    'What the officer of a joint case sees of one participant while her yes and the case hold. There is no other field (disclosure by type).',
})
export class JointCase {
  @Field(() => Uuid, { description: 'Opaque, and another one for each receiver (security M8).' })
  id!: string;
  @Field(() => PurposeEnum, { description: 'What it may be used for.' })
  purpose!: Purpose;
  @Field({ description: "The purpose in the reader's words." })
  purposeText!: string;
  @Field(() => String, { nullable: true, description: 'Whom to ask: who opened the case.' })
  contact!: string | null;
  @Field(() => DateText, { description: 'The first day without access.' })
  validTo!: string;
  @Field(() => String, { nullable: true, description: 'Her name, where she said yes to it.' })
  fullName!: string | null;
  @Field(() => String, { nullable: true, description: 'First name or alias, as she chose.' })
  shownName!: string | null;
  @Field(() => String, { nullable: true, description: 'What she wants to do, in her approved words.' })
  interests!: string | null;
  @Field(() => String, { nullable: true, description: 'What she can, in her approved words.' })
  skills!: string | null;
  @Field(() => String, { nullable: true, description: 'What helps her, in her approved words.' })
  needs!: string | null;
  @Field(() => [SharedItem], { description: 'The sensitive items that she said yes to, and no other.' })
  items!: SharedItem[];
}

@ObjectType({ description: "The reader's joint cases that hold now." })
export class JointCaseConnection extends connectionType(JointCaseEntry, 'JointCase') {}
