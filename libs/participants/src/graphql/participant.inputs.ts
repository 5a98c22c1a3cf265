import { Field, InputType, Int } from '@nestjs/graphql';
import { PositionInput } from '@stegvis/organisations';
import { Uuid } from '@stegvis/platform';
import type { AnswerState, RatingSource, SuggestionAnswer, ValueKind } from '../domain/profile-kinds';
import type { ProtectionKind } from '../protection/domain/protection-kinds';
import { ProtectionKindEnum } from '../protection/graphql/protection-enums';
import { AnswerStateEnum, RatingSourceEnum, SuggestionAnswerEnum, ValueKindEnum } from './enums';

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};

@InputType({ description: 'Which participants. What is left out does not limit.' })
export class ParticipantFilter {
  @Field(() => String, { nullable: true, description: 'Part of a name; a misspelling is forgiven.' })
  search?: string | null;
  @Field(() => [String], { nullable: true, description: 'On any of these steps.' })
  steps?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Interested in any of these areas.' })
  areas?: string[] | null;
  @Field(() => SuggestionAnswerEnum, { nullable: true, description: 'By whether she wants suggestions.' })
  wantsSuggestions?: SuggestionAnswer | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'With, or without, suggestions that wait for an answer.',
  })
  suggestionsWaiting?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'With no ability assessed, or with some.' })
  unassessed?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'With a right to take part that is due for review, or without (R-001, R-002).',
  })
  participationDue?: boolean | null;
}

@InputType({ description: 'A statement about one thing.' })
export class ProfileValueInput {
  @Field(() => ValueKindEnum, { description: 'What it is about.' })
  kind!: ValueKind;
  @Field({ description: 'Code of the catalogue, by kind.' })
  code!: string;
  @Field(() => AnswerStateEnum, { description: 'Only `answered` carries a value.' })
  state!: AnswerState;
  @Field(() => Int, { nullable: true, description: '0-3.' })
  level?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Yes or no.' })
  flag?: boolean | null;
  @Field(() => String, { nullable: true, description: 'One of the choices of the kind.' })
  choice?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'For conditions (at most 200 characters) and the work goal (2000).',
  })
  text?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'At most 2000 characters; the reason for a step back.',
  })
  note?: string | null;
}

@InputType({ description: 'A person who begins; whoever registers her is assigned to her.' })
export class RegisterParticipantInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field({ description: 'At most 100 characters.' })
  givenName!: string;
  @Field({ description: 'At most 100 characters.' })
  familyName!: string;
  @Field(() => PositionInput, { nullable: true, description: 'A point near her home.' })
  home?: PositionInput | null;
  @Field(() => Uuid, { nullable: true, description: 'Her day-activity unit.' })
  unitId?: string | null;
  @Field(() => SuggestionAnswerEnum, { description: 'Whether she wants suggestions.' })
  wantsSuggestions!: SuggestionAnswer;
  @Field(() => String, { nullable: true, description: 'Code of the step that she is on.' })
  step?: string | null;
  @Field(() => ProtectionKindEnum, { description: 'What is known about protected identity.' })
  protection!: ProtectionKind;
  @Field(() => String, {
    nullable: true,
    description: 'Personal or coordination number, ten or twelve digits; kept sealed.',
  })
  personalNumber?: string | null;
}

@InputType({ description: 'What is left out stays as it is; null clears home and unit.' })
export class EditParticipantInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the participant.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the reader saw.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'At most 100 characters.' })
  givenName?: string | null;
  @Field(() => String, { nullable: true, description: 'At most 100 characters.' })
  familyName?: string | null;
  @Field(() => PositionInput, { nullable: true, description: 'A point near her home.' })
  home?: PositionInput | null;
  @Field(() => Uuid, { nullable: true, description: 'Her day-activity unit.' })
  unitId?: string | null;
}

@InputType({ description: 'What staff write down about a participant.' })
export class RecordValuesInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the participant.' })
  participantId!: string;
  @Field(() => RatingSourceEnum, { description: 'Whose view it is.' })
  source!: RatingSource;
  @Field(() => String, { nullable: true, description: 'Who helped; at most 200 characters.' })
  helpedBy?: string | null;
  @Field(() => [ProfileValueInput], { description: 'At most 150, each thing once.' })
  values!: ProfileValueInput[];
}

@InputType({ description: "The answer to a participant's own view of what she can." })
export class AnswerSuggestionInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the suggested value.' })
  valueId!: string;
  @Field({ description: 'True makes it hold; false declines it.' })
  confirm!: boolean;
  @Field(() => String, { nullable: true, description: 'Why; at most 2000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Opens a participant to a colleague.' })
export class AssignStaffInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the participant.' })
  participantId!: string;
  @Field(() => Uuid, { description: 'Membership of the colleague.' })
  membershipId!: string;
}

@InputType({ description: 'Ends an assignment as of today.' })
export class EndAssignmentInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the assignment.' })
  assignmentId!: string;
}

@InputType({ description: 'What a participant says about herself.' })
export class RecordMyValuesInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => String, { nullable: true, description: 'Who helped; at most 200 characters.' })
  helpedBy?: string | null;
  @Field(() => [ProfileValueInput], { description: 'At most 150, each thing once.' })
  values!: ProfileValueInput[];
}
