import { Field, ObjectType } from '@nestjs/graphql';
import { RoleEnum } from '@stegvis/identity';
import { OrganisationName } from '@stegvis/organisations';
import { type Role, Uuid } from '@stegvis/platform';

@ObjectType({ description: 'Somebody of staff who helps her now.' })
export class SupportPerson {
  @Field({ description: 'Name.' })
  name!: string;
  @Field(() => RoleEnum, { description: 'Role.' })
  role!: Role;
}

@ObjectType({
  description: 'The participant to herself. What she wants, can and needs is in the further fields.',
})
export class Me {
  @Field(() => Uuid, { description: 'Her id.' })
  participantId!: string;
  @Field({ description: 'Given name.' })
  givenName!: string;
  @Field({ description: 'Family name.' })
  familyName!: string;
  @Field(() => OrganisationName, { nullable: true, description: 'Her day-activity unit.' })
  unit!: OrganisationName | null;
}
