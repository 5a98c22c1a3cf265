import { Field, GraphQLISODateTime, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ConflictProblem,
  InputProblem,
  NotFoundProblem,
  resultUnion,
  RuleProblem,
  Uuid,
} from '@stegvis/platform';
import type { ValueKind } from '../../domain/profile-kinds';
import { ValueKindEnum } from '../../graphql/enums';
import type { CorrectionField, CorrectionSource, CorrectionState } from '../domain/correction-fields';

const FieldEnum = {
  name: 'name',
  unit: 'unit',
  right: 'right',
  personal_number: 'personal_number',
  value: 'value',
} as const satisfies { [F in CorrectionField]: F };
registerEnumType(FieldEnum, {
  name: 'CorrectionField',
  description: 'What of her details is said to be wrong (R-066).',
  valuesMap: {
    name: { description: 'Her name.' },
    unit: { description: 'Her unit.' },
    right: { description: 'Her right to take part.' },
    personal_number: { description: 'Her personal number.' },
    value: { description: 'A statement, by its kind and code.' },
  },
});
const StateEnum = {
  waiting: 'waiting',
  corrected: 'corrected',
  declined: 'declined',
} as const satisfies { [S in CorrectionState]: S };
registerEnumType(StateEnum, {
  name: 'CorrectionState',
  description: 'What has become of it.',
  valuesMap: {
    waiting: { description: 'Staff have not answered.' },
    corrected: { description: 'It was corrected.' },
    declined: { description: 'It stays, with a reason.' },
  },
});
const SourceEnum = {
  self: 'self',
  together: 'together',
  representative: 'representative',
  staff: 'staff',
} as const satisfies { [S in CorrectionSource]: S };
registerEnumType(SourceEnum, {
  name: 'CorrectionSource',
  description: 'Who says it.',
  valuesMap: {
    self: { description: 'She herself.' },
    together: { description: 'She with a helper.' },
    representative: { description: 'Who represents her.' },
    staff: { description: 'Staff, in an answer.' },
  },
});

@ObjectType({
  description: 'Something about her that is said to be wrong, and what has become of it (R-066).',
})
export class Correction {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => FieldEnum, { description: 'What it is about.' })
  field!: CorrectionField;
  @Field(() => ValueKindEnum, { nullable: true, description: 'Kind of the statement.' })
  kind!: ValueKind | null;
  @Field(() => String, { nullable: true, description: 'Code of the statement.' })
  code!: string | null;
  @Field({ description: 'What should stand there.' })
  wish!: string;
  @Field(() => SourceEnum, { description: 'Who said it.' })
  source!: CorrectionSource;
  @Field(() => String, { nullable: true, description: 'Who helped.' })
  helpedBy!: string | null;
  @Field({ description: 'Name of whoever wrote it down.' })
  askedBy!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  askedAt!: Date;
  @Field(() => StateEnum, { description: 'What has become of it.' })
  state!: CorrectionState;
  @Field(() => String, { nullable: true, description: 'Why it stays, or what was done.' })
  reason!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of whoever answered.' })
  answeredBy!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Her own note beside what stayed.' })
  dissent!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When she wrote it.' })
  dissentAt!: Date | null;
}

@ObjectType({ description: 'It is kept; what has been said to be wrong about her, newest first.' })
export class CorrectionsPayload {
  @Field(() => [Correction], { description: 'Newest first.' })
  corrections!: Correction[];
}

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};

@InputType({ description: 'Something that is wrong.' })
export class AskCorrectionInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'About whom: herself, whom one represents, or whom one is assigned to.' })
  participantId!: string;
  @Field(() => FieldEnum, { description: 'What it is about.' })
  field!: CorrectionField;
  @Field(() => ValueKindEnum, { nullable: true, description: 'Kind of the statement.' })
  kind?: ValueKind | null;
  @Field(() => String, { nullable: true, description: 'Code of the statement.' })
  code?: string | null;
  @Field({ description: 'What should stand there; at most 2000 characters.' })
  wish!: string;
  @Field(() => String, { nullable: true, description: 'Who helped; at most 200 characters.' })
  helpedBy?: string | null;
}

@InputType({ description: 'The answer of staff.' })
export class AnswerCorrectionInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which.' })
  requestId!: string;
  @Field({ description: 'True when it has been corrected, false when it stays.' })
  corrected!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it stays; at most 2000 characters.' })
  reason?: string | null;
}

@InputType({ description: 'Her own note beside what stayed (avvikande mening).' })
export class WriteDissentInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which.' })
  requestId!: string;
  @Field(() => String, { nullable: true, description: 'At most 2000 characters; null takes the note back.' })
  text?: string | null;
  @Field(() => String, { nullable: true, description: 'Who helped; at most 200 characters.' })
  helpedBy?: string | null;
}

export const ASK_CORRECTION = [CorrectionsPayload, InputProblem, NotFoundProblem, ConflictProblem] as const;
export const AskCorrectionResult = resultUnion('AskCorrectionResult', ASK_CORRECTION);
export const ANSWER_CORRECTION = [
  CorrectionsPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const AnswerCorrectionResult = resultUnion('AnswerCorrectionResult', ANSWER_CORRECTION);
export const WRITE_DISSENT = [CorrectionsPayload, InputProblem, NotFoundProblem, RuleProblem] as const;
export const WriteDissentResult = resultUnion('WriteDissentResult', WRITE_DISSENT);
