import { Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { MODEL_DATE, MODEL_VERSION } from '@stegvis/matching';
import { Configuration, DateText } from '@stegvis/platform';

@ObjectType({
  description: 'What everybody may know of this service: who answers for it, and which rules it compares by.',
})
export class ServiceFacts {
  @Field(() => Int, { description: 'Version of the rules of matching.' })
  matchingVersion!: number;
  @Field(() => DateText, { description: 'From when they hold.' })
  matchingSince!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Who runs the service; null where nobody has been named.',
  })
  contactName!: string | null;
  @Field(() => String, { nullable: true, description: 'Mail address for questions and reported faults.' })
  contactEmail!: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone number for questions.' })
  contactPhone!: string | null;
}

/** For the trust page and the accessibility statement, which are read before anybody signs in. */
@Resolver()
export class ServiceFactsResolver {
  constructor(private readonly configuration: Configuration) {}

  @Query(() => ServiceFacts, { description: 'Who answers for the service, and which rules it compares by.' })
  @Allow({ operation: 'service.read-facts', roles: 'anyone', relation: 'none', dataClasses: ['C0'] })
  serviceFacts(): ServiceFacts {
    const { name, email, phone } = this.configuration.contact;
    return {
      matchingVersion: MODEL_VERSION,
      matchingSince: MODEL_DATE,
      contactName: name,
      contactEmail: email,
      contactPhone: phone,
    };
  }
}
