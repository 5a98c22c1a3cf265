import { type ConsentHow, PurposeEnum, type Purpose } from '@stegvis/access';
import { Field, GraphQLISODateTime, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ConflictProblem,
  connectionType,
  DateText,
  InputProblem,
  NotFoundProblem,
  resultUnion,
  Uuid,
} from '@stegvis/platform';
import type { Owner } from './why-not-shown';

@ObjectType({
  description:
    'What one receiver sees of one participant after her yes, in her own approved words. There is no other field (disclosure by type).',
})
export class CandidatePresentation {
  @Field(() => Uuid, { description: 'Opaque, and another one for each receiver (security M8).' })
  id!: string;
  @Field({ description: 'First name or alias, as she chose.' })
  shownName!: string;
  @Field({ description: 'What she wants to do.' })
  interests!: string;
  @Field({ description: 'What she can.' })
  skills!: string;
  @Field({ description: 'What helps her.' })
  needs!: string;
  @Field(() => PurposeEnum, { description: 'What it may be used for.' })
  purpose!: Purpose;
  @Field({ description: "The purpose in the reader's words." })
  purposeText!: string;
  @Field(() => DateText, { description: 'The first day without access.' })
  validTo!: string;
}

@ObjectType({ description: 'Presentations disclosed to the reader now.' })
export class CandidatePresentationConnection extends connectionType(
  CandidatePresentation,
  'CandidatePresentation',
) {}

@ObjectType('PresentationVersion', { description: 'One version of the wording, for herself and her staff.' })
export class PresentationVersionType {
  @Field(() => Uuid, { description: 'Id of the version.' })
  id!: string;
  @Field({ description: 'First name or alias.' })
  shownName!: string;
  @Field({ description: 'What she wants to do.' })
  interests!: string;
  @Field({ description: 'What she can.' })
  skills!: string;
  @Field({ description: 'What helps her.' })
  needs!: string;
  @Field({ description: 'Who wrote it down.' })
  writtenBy!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  writtenAt!: Date;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When she approved it; null while she has not.',
  })
  approvedAt!: Date | null;
}

@ObjectType({ description: 'Her wording: what is shown, and a newer version that waits for her.' })
export class PresentationState {
  @Field(() => PresentationVersionType, { nullable: true, description: 'The newest that she has approved.' })
  shown!: PresentationVersionType | null;
  @Field(() => PresentationVersionType, {
    nullable: true,
    description: 'A newer version that she has not approved; shown to nobody outside.',
  })
  waiting!: PresentationVersionType | null;
}

const OWNER_CODES: Readonly<Record<Owner, Owner>> = {
  you: 'you',
  someone_else: 'someone_else',
  nobody: 'nobody',
};
registerEnumType(OWNER_CODES, {
  name: 'ObstacleOwner',
  description: 'Who can do something about it.',
  valuesMap: {
    you: { description: 'The reader.' },
    someone_else: { description: 'Somebody else.' },
    nobody: { description: 'Nobody just now.' },
  },
});

@ObjectType({ description: 'One thing that keeps her from being seen by an employer.' })
export class VisibilityObstacle {
  @Field({ description: 'Stable code, for instance consent-not-asked.' })
  code!: string;
  @Field(() => OWNER_CODES, { description: 'Who can change it.' })
  owner!: Owner;
  @Field({ description: "In the reader's language." })
  text!: string;
}

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};

@InputType({ description: 'A new version of the wording; every text may be empty but the name.' })
export class WritePresentationInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { nullable: true, description: 'Left out by the participant herself.' })
  participantId?: string | null;
  @Field({ description: 'First name or alias; at most 60 characters.' })
  shownName!: string;
  @Field({ description: 'At most 1000 characters.' })
  interests!: string;
  @Field({ description: 'At most 1000 characters.' })
  skills!: string;
  @Field({ description: 'At most 1000 characters.' })
  needs!: string;
  @Field(() => String, { nullable: true, description: 'Who helped; at most 200 characters.' })
  helpedBy?: string | null;
}

@InputType({ description: 'Her approval of the newest version.' })
export class ApprovePresentationInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the version.' })
  presentationId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Of staff who write it down: together, or oral before a witness.',
  })
  how?: Exclude<ConsentHow, 'representative' | 'staff'> | null;
  @Field(() => String, { nullable: true, description: 'Who else heard it.' })
  witness?: string | null;
}

@ObjectType({ description: 'It is kept.' })
export class PresentationPayload {
  @Field(() => PresentationState, { description: 'Her wording now.' })
  presentation!: PresentationState;
}

export const PRESENTATION = [PresentationPayload, InputProblem, NotFoundProblem, ConflictProblem] as const;
export const WritePresentationResult = resultUnion('WritePresentationResult', PRESENTATION);
export const ApprovePresentationResult = resultUnion('ApprovePresentationResult', PRESENTATION);
