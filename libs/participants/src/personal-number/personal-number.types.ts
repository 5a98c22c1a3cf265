import { Field, GraphQLISODateTime, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ConflictProblem,
  InputProblem,
  NotFoundProblem,
  resultUnion,
  RuleProblem,
  Uuid,
} from '@stegvis/platform';
import { ParticipantPayload } from '../graphql/participant.results';

@ObjectType({
  description: 'That a personal number is kept, and who wrote it; the number is opened by an act of its own.',
})
export class KeptPersonalNumber {
  @Field(() => Int, { description: 'Version for `expectedVersion`.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Why it was changed; null for the first.' })
  reason!: string | null;
  @Field({ description: 'Name of whoever wrote it.' })
  saidBy!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  saidAt!: Date;
}

@ObjectType({ description: 'A personal number, opened.' })
export class OpenedPersonalNumber {
  @Field({ description: 'As `yyyymmdd-nnnn`.' })
  number!: string;
}

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};

@InputType({ description: 'The personal number of a participant.' })
export class KeepPersonalNumberInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Whose.' })
  participantId!: string;
  @Field({ description: 'Ten or twelve digits; a coordination number (samordningsnummer) too.' })
  number!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Version of the number that is changed; none for the first.',
  })
  expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: 'Why it is changed; at most 500 characters.' })
  reason?: string | null;
}

@InputType({ description: 'Whose personal number is opened.' })
export class OpenPersonalNumberInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Whose.' })
  participantId!: string;
}

export const KEEP_NUMBER = [
  ParticipantPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const KeepPersonalNumberResult = resultUnion('KeepPersonalNumberResult', KEEP_NUMBER);
export const OPEN_NUMBER_RESULTS = [OpenedPersonalNumber, InputProblem, NotFoundProblem] as const;
export const OpenPersonalNumberResult = resultUnion('OpenPersonalNumberResult', OPEN_NUMBER_RESULTS);
