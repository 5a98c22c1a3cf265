import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import {
  ConflictProblem,
  DateText,
  InputProblem,
  NotFoundProblem,
  resultUnion,
  RuleProblem,
  Uuid,
} from '@stegvis/platform';
import { ParticipantPayload } from '../../graphql/participant.results';
import type { ParticipationGround } from '../domain/participation';
import { ParticipationGroundEnum } from './participation-enums';

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};

const ChangeEnum = { corrected: 'corrected', ended: 'ended', mistaken: 'mistaken' } as const;
registerEnumType(ChangeEnum, {
  name: 'ParticipationCorrection',
  description: 'What is to be said of a right that is recorded.',
  valuesMap: {
    corrected: { description: 'It was written wrongly.' },
    ended: { description: 'It ends on a day.' },
    mistaken: { description: 'It was recorded by mistake.' },
  },
});

@InputType({ description: 'What gives a participant the right to take part.' })
export class RecordParticipationInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Whose.' })
  participantId!: string;
  @Field(() => ParticipationGroundEnum, { description: 'What.' })
  ground!: ParticipationGround;
  @Field(() => DateText, { description: 'First day.' })
  validFrom!: string;
  @Field(() => DateText, { nullable: true, description: 'First day without.' })
  validTo?: string | null;
  @Field(() => DateText, {
    nullable: true,
    description:
      'Day of birth, when the right opens her case: her age is tried with it (R-003), and it is not kept.',
  })
  bornOn?: string | null;
}

@InputType({ description: 'A correction, an end or a mistake, with its reason; the earlier rows stay.' })
export class ChangeParticipationInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Whose.' })
  participantId!: string;
  @Field(() => Uuid, { description: 'Which right.' })
  rightId!: string;
  @Field(() => Int, { description: 'Version of the newest statement that the reader saw.' })
  expectedVersion!: number;
  @Field(() => ChangeEnum, { description: 'What.' })
  change!: 'corrected' | 'ended' | 'mistaken';
  @Field({ description: 'Why; at most 500 characters.' })
  reason!: string;
  @Field(() => ParticipationGroundEnum, { nullable: true, description: 'For a correction.' })
  ground?: ParticipationGround | null;
  @Field(() => DateText, { nullable: true, description: 'For a correction: first day.' })
  validFrom?: string | null;
  @Field(() => DateText, {
    nullable: true,
    description: 'First day without; for an end it must be given, in a correction null is no known end.',
  })
  validTo?: string | null;
}

export const RECORD_PARTICIPATION = [ParticipantPayload, InputProblem, NotFoundProblem, RuleProblem] as const;
export const RecordParticipationResult = resultUnion('RecordParticipationResult', RECORD_PARTICIPATION);
export const CHANGE_PARTICIPATION = [
  ParticipantPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
] as const;
export const ChangeParticipationResult = resultUnion('ChangeParticipationResult', CHANGE_PARTICIPATION);
