import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An occupation of the labour-market taxonomy.' })
export class Occupation {
  @Field(() => ID, { description: 'Concept id of the taxonomy.' })
  id!: string;
  @Field({ description: "Name; in English where the catalogue has it, else the taxonomy's Swedish." })
  label!: string;
  @Field(() => String, { nullable: true, description: 'SSYK 2012 group, four digits.' })
  ssyk!: string | null;
  @Field(() => [String], { description: 'Codes of the list `interest-areas`.' })
  areas!: string[];
  @Field(() => String, {
    nullable: true,
    description: 'The everyday word that led here, when the name did not.',
  })
  matchedBy!: string | null;
}

@ObjectType({ description: 'A municipality of Sweden.' })
export class Municipality {
  @Field(() => ID, { description: 'Official code, four digits.' })
  code!: string;
  @Field({ description: 'Name.' })
  label!: string;
}
