import { Field, ObjectType } from '@nestjs/graphql';
import { RoleEnum } from '@stegvis/identity';
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
}
