import { Field, GraphQLISODateTime, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RoleEnum } from '@stegvis/identity';
import {
  connectionType,
  InputProblem,
  NotFoundProblem,
  resultUnion,
  type Role,
  Uuid,
} from '@stegvis/platform';
import { Assignment } from '../graphql/participant.types';
import { ProfileValue } from '../graphql/profile-value.type';

@ObjectType({
  description:
    'A person of the own unit: her name and who works with her, and nothing that is said about her.',
})
export class UnitPerson {
  @Field(() => Uuid, { description: 'Id of the participant.' })
  id!: string;
  @Field({ description: 'Given name; of a protected person the word for it.' })
  givenName!: string;
  @Field({ description: 'Family name.' })
  familyName!: string;
  @Field(() => [Assignment], {
    description: 'Who is assigned to her, those whose first or last day is to come included.',
  })
  staff!: Assignment[];
}

@ObjectType({ description: 'A page of the persons of the own unit.' })
export class UnitPersonConnection extends connectionType(UnitPerson, 'UnitPerson') {}

@ObjectType({ description: 'Staff of the own unit, or with persons there.' })
export class UnitStaff {
  @Field(() => Uuid, { description: 'Membership.' })
  membershipId!: string;
  @Field({ description: 'Name.' })
  name!: string;
  @Field(() => RoleEnum, { description: 'Supervisor or job consultant.' })
  role!: Role;
  @Field(() => Int, { description: 'Persons of the unit who are assigned to her today.' })
  persons!: number;
  @Field({
    description:
      'Whether she can work with them: the role holds, and the account is neither locked nor closed.',
  })
  works!: boolean;
  @Field({
    description:
      'Whether she belongs to the unit herself, and may be named as a handler of protected persons.',
  })
  ownUnit!: boolean;
}

@ObjectType({
  description:
    'What a stated reason opens to be read: who she is, what is said about her and who works with her.',
})
export class ReasonedPerson {
  @Field(() => GraphQLISODateTime, { description: 'When it closes.' })
  until!: Date;
  @Field({ description: 'Given name; of a protected person the word for it.' })
  givenName!: string;
  @Field({ description: 'Family name.' })
  familyName!: string;
  @Field(() => [ProfileValue], { description: 'What is said about her now.' })
  values!: ProfileValue[];
  @Field(() => [Assignment], { description: 'Who is assigned to her.' })
  staff!: Assignment[];
}

@InputType({ description: 'Why a person of the own unit must be read about.' })
export class StateReasonInput {
  @Field(() => Uuid, {
    description: 'Made by the client before the first try and kept over retries (reliability W7).',
  })
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the participant.' })
  participantId!: string;
  @Field({ description: 'Why, 20-500 characters.' })
  reason!: string;
}

@ObjectType({ description: 'She can be read.' })
export class StateReasonPayload {
  @Field(() => Uuid, { description: 'Id of the participant.' })
  participantId!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it closes.' })
  until!: Date;
}

export const STATE_REASON = [StateReasonPayload, InputProblem, NotFoundProblem] as const;
export const StateReasonResult = resultUnion('StateReasonResult', STATE_REASON);
