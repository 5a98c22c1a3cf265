import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A count that is hidden when it is too small (R-036).' })
export class SuppressedCount {
  @Field({ description: 'Code of what is counted.' })
  code!: string;
  @Field(() => Int, { nullable: true, description: 'The count; null when hidden.' })
  count!: number | null;
  @Field({ description: "The count in words; says that it is hidden, in the reader's language." })
  text!: string;
}

@ObjectType({ description: 'What a coordinator sees: counts, no person.' })
export class Overview {
  @Field(() => [SuppressedCount], { description: 'Participants by step; `none` for those without one.' })
  participantsByStep!: SuppressedCount[];
  @Field(() => SuppressedCount, { description: 'Participants in all.' })
  participantsTotal!: SuppressedCount;
}
