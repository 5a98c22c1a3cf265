import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RoleEnum } from '@stegvis/identity';
import { connectionType, DateText, type Role } from '@stegvis/platform';
import { LOOK_KINDS, type LookKind } from './look-kinds';

export const LookKindEnum = Object.fromEntries(LOOK_KINDS.map((kind) => [kind, kind]));
registerEnumType(LookKindEnum, {
  name: 'LookKind',
  description: 'What somebody looked at.',
  valuesMap: {
    page: { description: "The person's own page." },
    number: { description: 'Her personal number, opened.' },
    list: { description: 'A list that she stands in.' },
    presentation: { description: 'Her presentation, in her own words.' },
    places: { description: 'Places that suit her.' },
    wrote: { description: 'Her page, while something was written there.' },
    helpers: { description: 'Her page, while it was settled who helps her.' },
    signed_in: { description: 'Nothing: she was helped to sign in.' },
    other: { description: 'Something else about her.' },
  },
});

@ObjectType({
  description: 'What one member, or the link of a mail, looked at on one day. The name is asked for apart.',
})
export class LooksOfOneDay {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => DateText, { description: 'The day in Sweden.' })
  day!: string;
  @Field(() => GraphQLISODateTime, { description: 'The last time that day.' })
  lastAt!: Date;
  @Field(() => Int, { description: 'How many times that day.' })
  times!: number;
  @Field(() => RoleEnum, {
    nullable: true,
    description: 'In which role; null for whoever opened the link of a mail, without an account.',
  })
  role!: Role | null;
  @Field(() => String, { nullable: true, description: 'Where she or he works.' })
  unit!: string | null;
  @Field(() => [LookKindEnum], { description: 'At what.' })
  kinds!: LookKind[];
  @Field(() => [String], { description: 'Why it was allowed, for instance assigned.' })
  relations!: string[];
  @Field(() => [String], { description: 'Classes of data, C2-C8.' })
  dataClasses!: string[];
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When she asked why; null when she has not.',
  })
  askedAt!: Date | null;
  @Field(() => String, { nullable: true, description: "The manager's answer; null while there is none." })
  answer!: string | null;
}

@ObjectType({ description: 'Who looked at the reader, newest first.' })
export class LooksConnection extends connectionType(LooksOfOneDay, 'Looks') {}
