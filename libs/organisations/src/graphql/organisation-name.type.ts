import { Field, ObjectType } from '@nestjs/graphql';
import { Uuid } from '@stegvis/platform';

@ObjectType({ description: 'An organisation by its name, where nothing more of it is needed.' })
export class OrganisationName {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'Name.' })
  name!: string;
}
