import { PARTIALITY_KINDS, type PartialityKind } from '@stegvis/access';
import { Field, GraphQLISODateTime, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ConflictProblem,
  DateText,
  InputProblem,
  NotFoundProblem,
  resultUnion,
  RuleProblem,
  Uuid,
} from '@stegvis/platform';

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};
export const PartialityKindEnum = Object.fromEntries(PARTIALITY_KINDS.map((kind) => [kind, kind])) as {
  [K in PartialityKind]: K;
};
registerEnumType(PartialityKindEnum, {
  name: 'PartialityKind',
  description: 'Why somebody of staff is partial to a person (jäv, FL 16 §).',
  valuesMap: {
    self: { description: 'It is she herself.' },
    kin: { description: 'Kin or close.' },
    shared_address: { description: 'They share an address.' },
  },
});

@InputType({ description: 'Who is handed over, to whom and from when.' })
export class HandOverCaseloadInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => [Uuid], { description: "Ids of one's own participants, 1-50." })
  participantIds!: string[];
  @Field(() => Uuid, { description: 'Membership of the colleague.' })
  toMembershipId!: string;
  @Field(() => DateText, {
    nullable: true,
    description: 'First day with the colleague; today when left out.',
  })
  day?: string | null;
}

@InputType({ description: 'One is partial to a person.' })
export class SayPartialityInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the participant.' })
  participantId!: string;
  @Field(() => PartialityKindEnum, { description: 'Why.' })
  kind!: PartialityKind;
}

@InputType({ description: 'A second person lets somebody who is partial work with a person.' })
export class ApprovePartialityInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of what waits.' })
  partialityId!: string;
  @Field({ description: 'Why it is right all the same, 20-500 characters.' })
  reason!: string;
}

@ObjectType({ description: 'They are handed over.' })
export class HandOverCaseloadPayload {
  @Field(() => Int, { description: 'How many.' })
  handedOver!: number;
}
@ObjectType({ description: 'It is kept, and the person is closed until a second person has approved.' })
export class SayPartialityPayload {
  @Field(() => Uuid, { description: 'Id of the participant.' })
  participantId!: string;
}
@ObjectType({ description: 'It is approved.' })
export class ApprovePartialityPayload {
  @Field(() => Uuid, { description: 'Id of what was approved.' })
  partialityId!: string;
}

@ObjectType({ description: 'Somebody of staff who is partial to a person and waits for a second person.' })
export class WaitingPartiality {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'Name of the member of staff.' })
  staffName!: string;
  @Field({ description: 'Name of the participant.' })
  participantName!: string;
  @Field(() => PartialityKindEnum, { description: 'Why.' })
  kind!: PartialityKind;
  @Field(() => GraphQLISODateTime, { description: 'When it was said.' })
  registeredAt!: Date;
}

export const HAND_OVER = [HandOverCaseloadPayload, InputProblem, NotFoundProblem, RuleProblem] as const;
export const HandOverCaseloadResult = resultUnion('HandOverCaseloadResult', HAND_OVER);
export const SAY_PARTIALITY = [SayPartialityPayload, InputProblem, NotFoundProblem, ConflictProblem] as const;
export const SayPartialityResult = resultUnion('SayPartialityResult', SAY_PARTIALITY);
export const APPROVE_PARTIALITY = [ApprovePartialityPayload, InputProblem, NotFoundProblem] as const;
export const ApprovePartialityResult = resultUnion('ApprovePartialityResult', APPROVE_PARTIALITY);
