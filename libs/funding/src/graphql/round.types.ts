import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ConflictProblem,
  connectionType,
  InputProblem,
  NotFoundProblem,
  resultUnion,
  RuleProblem,
  Uuid,
} from '@stegvis/platform';
import type { LinePurpose } from '../domain/line-purpose';
import { LinePurposeEnum } from './funding.enums';

/** Amounts of a line or of a whole round. */
@ObjectType({ isAbstract: true })
abstract class Amounts {
  @Field(() => Int, { description: 'Whole kronor that were applied for.' })
  appliedKr!: number;
  @Field(() => Int, { nullable: true, description: 'Whole kronor granted; null while nothing is decided.' })
  grantedKr!: number | null;
  @Field(() => Int, { description: 'Whole kronor that are asked for and wait for a decision.' })
  committedKr!: number;
  @Field(() => Int, { description: 'Whole kronor called off, less what was paid back.' })
  calledOffKr!: number;
  @Field(() => Int, { description: 'Granted less committed less called off, whole kronor.' })
  remainingKr!: number;
}

@ObjectType({ description: 'A budget line. Its amounts count the call-offs of every department.' })
export class FundingLine extends Amounts {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'What it is called in the application.' })
  name!: string;
  @Field(() => LinePurposeEnum, { description: 'What it pays for.' })
  purpose!: LinePurpose;
}

@ObjectType({ description: 'A round of funding with its budget lines.' })
export class FundingRound extends Amounts {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'What it is called.' })
  name!: string;
  @Field(() => Int, { description: 'Which calendar year it is for.' })
  year!: number;
  @Field({ description: 'The department that holds the money.' })
  holder!: string;
  @Field(() => Int, { description: 'How many times it was decided what is granted.' })
  version!: number;
  @Field({ description: 'The reader decides call-offs of others.' })
  decides!: boolean;
  @Field({ description: 'The reader writes down what was granted.' })
  grants!: boolean;
  @Field({ description: "The reader may ask for money of the lines for the holder's own work." })
  holds!: boolean;
  @Field(() => [FundingLine], { description: 'In their order; at most forty.' })
  lines!: FundingLine[];
  @Field({ description: 'The same table as a file for a spreadsheet, whole kronor.' })
  csv!: string;
}

@ObjectType({ description: 'Rounds, the newest year first.' })
export class FundingRoundConnection extends connectionType(FundingRound, 'FundingRound') {}

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};

@InputType({ description: 'A budget line of an application.' })
export class NewFundingLineInput {
  @Field({ description: 'What it is called; at most 120 characters.' })
  name!: string;
  @Field(() => LinePurposeEnum, { description: 'What it pays for.' })
  purpose!: LinePurpose;
  @Field(() => Int, { description: 'Whole kronor, at least one.' })
  appliedKr!: number;
}

@InputType({ description: 'An application.' })
export class OpenFundingRoundInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field({ description: 'What it is called; at most 120 characters.' })
  name!: string;
  @Field(() => Int, { description: 'Which calendar year it is for.' })
  year!: number;
  @Field(() => Uuid, { description: 'The department that holds the money.' })
  holderId!: string;
  @Field(() => Int, { description: 'Whole kronor in all; the lines sum to it (R-041).' })
  appliedKr!: number;
  @Field(() => [NewFundingLineInput], { description: 'In their order; at most forty.' })
  lines!: NewFundingLineInput[];
}

@InputType({ description: 'What was granted for a line.' })
export class GrantedLineInput {
  @Field(() => Uuid, { description: 'Which line.' })
  lineId!: string;
  @Field(() => Int, { description: 'Whole kronor; 0 where nothing was granted.' })
  grantedKr!: number;
}

@InputType({ description: 'A decision on an application, with every line of it.' })
export class GrantFundingRoundInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which round.' })
  roundId!: string;
  @Field(() => Int, { description: 'The version that was read (reliability W5).' })
  expectedVersion!: number;
  @Field(() => [GrantedLineInput], { description: 'Every line once.' })
  lines!: GrantedLineInput[];
}

@ObjectType({ description: 'The round as it stands.' })
export class FundingRoundPayload {
  @Field(() => FundingRound, { description: 'The round.' })
  round!: FundingRound;
}

export const OPEN_ROUND = [FundingRoundPayload, InputProblem, NotFoundProblem, RuleProblem] as const;
export const OpenFundingRoundResult = resultUnion('OpenFundingRoundResult', OPEN_ROUND);
export const GRANT_ROUND = [
  FundingRoundPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const GrantFundingRoundResult = resultUnion('GrantFundingRoundResult', GRANT_ROUND);
