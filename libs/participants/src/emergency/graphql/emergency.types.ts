import { Field, GraphQLISODateTime, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InputProblem, NotFoundProblem, resultUnion, Uuid } from '@stegvis/platform';
import { Assignment } from '../../graphql/participant.types';
import { ProfileValue } from '../../graphql/profile-value.type';
import {
  EMERGENCY_CATEGORIES,
  EMERGENCY_STATES,
  type EmergencyCategory,
  type EmergencyState,
} from '../domain/emergency-terms';

export const EmergencyCategoryEnum = Object.fromEntries(EMERGENCY_CATEGORIES.map((one) => [one, one]));
registerEnumType(EmergencyCategoryEnum, {
  name: 'EmergencyCategory',
  description: 'Why somebody must read about a person whom she is not assigned to.',
  valuesMap: {
    life_or_health: { description: 'Danger to life or health.' },
    safety_of_others: { description: 'Danger to somebody else.' },
    acute_support: { description: 'She needs support at once.' },
    staff_missing: { description: 'Everybody who is assigned is away and it cannot wait.' },
  },
});
export const EmergencyStateEnum = Object.fromEntries(EMERGENCY_STATES.map((one) => [one, one]));
registerEnumType(EmergencyStateEnum, {
  name: 'EmergencyState',
  description: 'How an emergency access stands.',
  valuesMap: {
    open: { description: 'Can be read until its hour is over.' },
    waiting: { description: 'Waits for a second person; also when there is nobody to open.' },
    over: { description: 'Is over.' },
  },
});

@ObjectType({ description: 'An emergency access: who asked and why; never about whom.' })
export class Emergency {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'Who asked.' })
  staffName!: string;
  @Field({ description: 'Whether the reader asked.' })
  own!: boolean;
  @Field(() => EmergencyCategoryEnum, { description: 'Category.' })
  category!: EmergencyCategory;
  @Field({ description: 'The reason in words.' })
  reason!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was asked for.' })
  askedAt!: Date;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When its hour ends; null before it began.',
  })
  until!: Date | null;
  @Field(() => EmergencyStateEnum, { description: 'How it stands.' })
  state!: EmergencyState;
  @Field({ description: 'Whether the reader may approve it as second person.' })
  mayApprove!: boolean;
}

@ObjectType({
  description: 'What an emergency opens to be read: who she is, what she needs and who knows her.',
})
export class EmergencyPerson {
  @Field(() => GraphQLISODateTime, { description: 'When it closes.' })
  until!: Date;
  @Field({ description: 'Given name; of a protected person the word for it.' })
  givenName!: string;
  @Field({ description: 'Family name.' })
  familyName!: string;
  @Field(() => String, { nullable: true, description: 'Her unit.' })
  unit!: string | null;
  @Field(() => [ProfileValue], { description: 'Support, access, conditions and what she tolerates.' })
  values!: ProfileValue[];
  @Field(() => [Assignment], { description: 'Who is assigned to her.' })
  staff!: Assignment[];
}

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};

@InputType({ description: 'Who must be read about, and why.' })
export class OpenEmergencyInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => EmergencyCategoryEnum, { description: 'Category.' })
  category!: EmergencyCategory;
  @Field({ description: 'Why, 20-500 characters.' })
  reason!: string;
  @Field({ description: 'Her whole name as it is registered, or the address of her page.' })
  person!: string;
}

@InputType({ description: 'Which emergency access a second person lets begin.' })
export class ApproveEmergencyInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the emergency access.' })
  emergencyId!: string;
}

@ObjectType({ description: 'It is open, or waits for a second person.' })
export class OpenEmergencyPayload {
  @Field(() => Uuid, { description: 'Id of the emergency access.' })
  emergencyId!: string;
  @Field(() => EmergencyStateEnum, { description: 'How it stands.' })
  state!: EmergencyState;
}

@ObjectType({ description: 'It has begun.' })
export class ApproveEmergencyPayload {
  @Field(() => Uuid, { description: 'Id of the emergency access.' })
  emergencyId!: string;
}

export const OPEN_EMERGENCY = [OpenEmergencyPayload, InputProblem] as const;
export const OpenEmergencyResult = resultUnion('OpenEmergencyResult', OPEN_EMERGENCY);
export const APPROVE_EMERGENCY = [ApproveEmergencyPayload, InputProblem, NotFoundProblem] as const;
export const ApproveEmergencyResult = resultUnion('ApproveEmergencyResult', APPROVE_EMERGENCY);
