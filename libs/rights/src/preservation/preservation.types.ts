import { Field, GraphQLISODateTime, InputType, ObjectType } from '@nestjs/graphql';
import { ConflictProblem, InputProblem, NotFoundProblem, resultUnion, Uuid } from '@stegvis/platform';

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};

@ObjectType({ description: 'An archive exception that holds: nothing of the person is removed (R-070).' })
export class Preservation {
  @Field({ description: 'Why the archive keeps the case file.' })
  reason!: string;
  @Field({ description: 'Name of whoever recorded it.' })
  decidedByName!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was recorded.' })
  decidedAt!: Date;
}

@InputType({ description: 'Whose case file the archive keeps, and why.' })
export class PreserveInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the participant.' })
  participantId!: string;
  @Field({ description: 'Why, at most 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Whose archive exception ends.' })
export class EndPreservationInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the participant.' })
  participantId!: string;
}

@ObjectType({ description: 'It is recorded.' })
export class PreservationPayload {
  @Field(() => Uuid, { description: 'Id of the participant.' })
  participantId!: string;
}

export const PRESERVE = [PreservationPayload, InputProblem, NotFoundProblem, ConflictProblem] as const;
export const PreserveResult = resultUnion('PreserveResult', PRESERVE);
export const END_PRESERVATION = [PreservationPayload, InputProblem, NotFoundProblem] as const;
export const EndPreservationResult = resultUnion('EndPreservationResult', END_PRESERVATION);
