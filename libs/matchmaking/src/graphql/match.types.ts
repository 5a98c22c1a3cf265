import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Verdict } from '@stegvis/matching';
import { DateText, Uuid } from '@stegvis/platform';

export const VerdictEnum = {
  fits_well: 'fits_well',
  fits: 'fits',
  fits_with_adaptation: 'fits_with_adaptation',
  almost: 'almost',
  does_not_fit: 'does_not_fit',
} as const;
registerEnumType(VerdictEnum, {
  name: 'Verdict',
  description: 'What a pair comes to, in a word.',
  valuesMap: {
    fits_well: { description: 'Passar bra.' },
    fits: { description: 'Passar.' },
    fits_with_adaptation: { description: 'Passar med anpassning: something must be arranged.' },
    almost: { description: 'Nästan: one condition is short, and somebody may change it.' },
    does_not_fit: { description: 'Does not fit.' },
  },
});
export const ChipKindEnum = { fits: 'fits', hard: 'hard', ask: 'ask' } as const;
registerEnumType(ChipKindEnum, {
  name: 'ChipKind',
  description: 'What a reason chip says.',
  valuesMap: {
    fits: { description: 'Fits.' },
    hard: { description: 'May be hard.' },
    ask: { description: 'Not asked yet.' },
  },
});
export const ChangedByEnum = {
  employer: 'employer',
  municipality: 'municipality',
  participant: 'participant',
} as const;
registerEnumType(ChangedByEnum, {
  name: 'ChangedBy',
  description: 'Who could make a change.',
  valuesMap: {
    employer: { description: 'The employer.' },
    municipality: { description: 'The municipality.' },
    participant: { description: 'The participant, if she wants.' },
  },
});

@ObjectType({ description: 'A reason in a few words.' })
export class ReasonChip {
  @Field(() => ChipKindEnum, { description: 'What it says.' })
  kind!: keyof typeof ChipKindEnum;
  @Field({ description: 'The words.' })
  text!: string;
  @Field({ description: 'Code of what it is about.' })
  subject!: string;
}

@ObjectType({ description: 'One line of the table of reasons.' })
export class MatchReasonRow {
  @Field({ description: 'Code of what the line is about.' })
  key!: string;
  @Field({ description: 'What the line is about.' })
  label!: string;
  @Field({ description: 'What the opening asks for or offers.' })
  opening!: string;
  @Field({ description: 'What the participant says, can or needs.' })
  participant!: string;
  @Field(() => String, { nullable: true, description: 'Who said it.' })
  source!: string | null;
  @Field(() => DateText, { nullable: true, description: 'When it was said.' })
  saidOn!: string | null;
  @Field({ description: 'fits, hard, ask or plain.' })
  mark!: string;
  @Field(() => String, { nullable: true, description: 'The word for the mark, when it needs one.' })
  note!: string | null;
  @Field({ description: 'A must of the opening.' })
  essential!: boolean;
}

@ObjectType({ description: 'A criterion with its points; the points of all criteria add up to the score.' })
export class MatchCriterion {
  @Field({ description: 'Code.' })
  criterion!: string;
  @Field({ description: 'Name.' })
  label!: string;
  @Field(() => Int, { description: 'Points given.' })
  points!: number;
  @Field(() => Int, { description: 'Points at most.' })
  maximum!: number;
  @Field(() => [MatchReasonRow], { description: 'The facts.' })
  rows!: MatchReasonRow[];
}

@ObjectType({ description: 'A hard condition that fails.' })
export class MatchObstacle {
  @Field({ description: 'Stable code of matching model §2.' })
  code!: string;
  @Field({ description: 'What is in the way.' })
  label!: string;
  @Field({ description: 'What the opening asks for or offers.' })
  opening!: string;
  @Field({ description: 'What the participant says, can or needs.' })
  participant!: string;
}

@ObjectType({ description: 'One of exactly three: what fits, what may be hard, what can help.' })
export class EasySentence {
  @Field({ description: 'fits, hard or helps.' })
  part!: string;
  @Field({ description: 'Heading.' })
  heading!: string;
  @Field({ description: 'Easy-to-read sentence.' })
  sentence!: string;
  @Field(() => String, { nullable: true, description: 'Code that finds its picture.' })
  subject!: string | null;
}

@ObjectType({ description: 'A need and who meets it.' })
export class EmployerNoteLine {
  @Field({ description: 'The need.' })
  need!: string;
  @Field({ description: 'What helps.' })
  help!: string;
  @Field({ description: 'Who gives it.' })
  giver!: string;
  @Field({ description: 'It is there already.' })
  arranged!: boolean;
}

@ObjectType({
  description: 'What an employer would read after the yes: needs and support, no points, no levels.',
})
export class EmployerNote {
  @Field({ description: 'First lines.' })
  introduction!: string;
  @Field(() => [EmployerNoteLine], { description: 'Needs.' })
  lines!: EmployerNoteLine[];
}

@ObjectType({ description: 'Why one opening suits one participant; the same from both sides.' })
export class Match {
  @Field(() => Uuid, { description: 'The participant.' })
  participantId!: string;
  @Field(() => Uuid, { description: 'The opening.' })
  openingId!: string;
  @Field({ description: 'No hard condition fails.' })
  eligible!: boolean;
  @Field(() => VerdictEnum, { description: 'In a word.' })
  verdict!: Verdict;
  @Field(() => Int, { description: '0-100; the sum of the points shown.' })
  score!: number;
  @Field(() => Int, { description: 'Score if everything unknown were unmet.' })
  low!: number;
  @Field(() => Int, { description: 'Score if everything unknown were met.' })
  high!: number;
  @Field({ description: 'Less than half of what is asked for has been assessed.' })
  lowConfidence!: boolean;
  @Field(() => Int, { description: 'How much of what is asked for has been assessed, in percent.' })
  coveragePercent!: number;
  @Field(() => [ReasonChip], { description: 'At most three that fit and two others.' })
  chips!: ReasonChip[];
  @Field({ description: 'One to three sentences for staff.' })
  summary!: string;
  @Field({ description: 'The score in words.' })
  scoreLine!: string;
  @Field(() => [MatchCriterion], { description: 'The table of reasons.' })
  criteria!: MatchCriterion[];
  @Field(() => [MatchReasonRow], { description: 'Conditions that are met or not asked.' })
  conditions!: MatchReasonRow[];
  @Field(() => [MatchObstacle], { description: 'Hard conditions that fail.' })
  obstacles!: MatchObstacle[];
  @Field(() => [String], { description: 'What to ask before the start.' })
  toClarify!: string[];
  @Field(() => Int, { description: "The person's side, 0-100." })
  personSide!: number;
  @Field(() => Int, { description: "The opening's side, 0-100." })
  openingSide!: number;
  @Field(() => Int, { nullable: true, description: 'Metres, in whole hundreds.' })
  distanceMetres!: number | null;
  @Field(() => Int, { nullable: true, description: 'Estimate of minutes one way.' })
  travelMinutes!: number | null;
  @Field(() => [EasySentence], { description: "The same reasons in the participant's voice." })
  participantSentences!: EasySentence[];
  @Field(() => EmployerNote, { description: 'The same reasons as an employer would read them.' })
  employerNote!: EmployerNote;
  @Field(() => Int, { description: 'Version of the model.' })
  modelVersion!: number;
  @Field({ description: 'Digest of the parameters.' })
  parameterDigest!: string;
  @Field({ description: 'A lottery decided the place in the list.' })
  tieBreak!: boolean;
}
