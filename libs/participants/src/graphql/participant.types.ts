import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { RoleEnum } from '@stegvis/identity';
import { OrganisationName, Position } from '@stegvis/organisations';
import { DateText, type Role, Uuid } from '@stegvis/platform';
import type { Completeness } from '../domain/completeness';

@ObjectType({ description: 'How much of a profile is known; only answers count.' })
export class ProfileCompleteness implements Completeness {
  @Field(() => Int, { description: 'Interest areas answered.' })
  interestsAnswered!: number;
  @Field(() => Int, { description: 'Interest areas in all.' })
  interestsTotal!: number;
  @Field(() => Int, { description: 'Abilities assessed.' })
  abilitiesAssessed!: number;
  @Field(() => Int, { description: 'Abilities in all.' })
  abilitiesTotal!: number;
  @Field(() => Int, { description: 'Environment factors answered.' })
  environmentAnswered!: number;
  @Field(() => Int, { description: 'Environment factors in all.' })
  environmentTotal!: number;
  @Field(() => Int, { description: 'Practical conditions answered.' })
  conditionsAnswered!: number;
  @Field(() => Int, { description: 'Practical conditions in all.' })
  conditionsTotal!: number;
}

@ObjectType({ description: 'Who is, or was, assigned to a participant.' })
export class Assignment {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => RoleEnum, { description: 'Role of the member of staff.' })
  role!: Role;
  @Field({ description: 'Name of the member of staff.' })
  staffName!: string;
  @Field(() => Uuid, { description: 'Membership of the member of staff.' })
  membershipId!: string;
  @Field(() => DateText, { description: 'First day.' })
  validFrom!: string;
  @Field(() => DateText, { nullable: true, description: 'First day without access; null while it lasts.' })
  validTo!: string | null;
}

@ObjectType({ description: 'A colleague of the same secrecy domain, to whom a participant may be opened.' })
export class Colleague {
  @Field(() => Uuid, { description: 'Membership to assign.' })
  membershipId!: string;
  @Field({ description: 'Name.' })
  name!: string;
  @Field(() => RoleEnum, { description: 'Supervisor or job consultant.' })
  role!: Role;
  @Field(() => OrganisationName, { nullable: true, description: 'Where she works.' })
  unit!: OrganisationName | null;
}

@ObjectType({
  description: 'A participant, for staff who are assigned to her. The profile is in the further fields.',
})
export class Participant {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => Int, { description: 'Version for `expectedVersion`.' })
  version!: number;
  @Field({ description: 'Given name.' })
  givenName!: string;
  @Field({ description: 'Family name.' })
  familyName!: string;
  @Field(() => OrganisationName, { nullable: true, description: 'Her day-activity unit.' })
  unit!: OrganisationName | null;
  @Field(() => Position, { nullable: true, description: 'A point near her home; no address is kept.' })
  home!: Position | null;
  @Field(() => GraphQLISODateTime, { description: 'When she was registered.' })
  registeredAt!: Date;
}
