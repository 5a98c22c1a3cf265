import { Field, GraphQLISODateTime, InputType, Int, ObjectType } from '@nestjs/graphql';
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
import type { ProtectionKind, ProtectionState } from '../domain/protection-kinds';
import { ProtectionKindEnum, ProtectionStateEnum } from './protection-enums';

@ObjectType({ description: 'Something that was said about protected identity.' })
export class ProtectionMark {
  @Field(() => ProtectionKindEnum, { description: 'What.' })
  kind!: ProtectionKind;
  @Field({ description: 'Name of whoever said it.' })
  saidBy!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  saidAt!: Date;
}

@ObjectType({ description: 'Protected identity of a participant, as far as the reader may know of it.' })
export class Protection {
  @Field(() => ProtectionStateEnum, { description: 'How it stands.' })
  state!: ProtectionState;
  @Field({ description: 'Whether the reader is a named handler, who may open the name.' })
  mayOpen!: boolean;
  @Field(() => [ProtectionMark], { description: 'What was said, newest first; empty but for handlers.' })
  marks!: ProtectionMark[];
}

@ObjectType({ description: 'The name of a protected person, opened by a named handler.' })
export class OpenedIdentity {
  @Field({ description: 'Given name.' })
  givenName!: string;
  @Field({ description: 'Family name.' })
  familyName!: string;
}

@ObjectType({
  description: 'A member of staff who may open names of protected persons whom she is assigned to.',
})
export class ProtectionHandler {
  @Field(() => Uuid, { description: 'Id of the naming.' })
  id!: string;
  @Field(() => Uuid, { description: 'Membership of the handler.' })
  membershipId!: string;
  @Field({ description: 'Name of the handler.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Her unit.' })
  unit!: string | null;
  @Field(() => DateText, { description: 'First day.' })
  validFrom!: string;
}

@ObjectType({ description: 'Handlers of protected persons as they are now.' })
export class ProtectionHandlersPayload {
  @Field(() => [ProtectionHandler], { description: 'By unit and name.' })
  handlers!: ProtectionHandler[];
}

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};

@InputType({ description: 'What is known about protected identity.' })
export class MarkProtectionInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'About whom.' })
  participantId!: string;
  @Field(() => Int, { description: 'The version that the reader saw.' })
  expectedVersion!: number;
  @Field(() => ProtectionKindEnum, { description: 'What.' })
  kind!: ProtectionKind;
}

@InputType({ description: 'Whose name is opened.' })
export class OpenIdentityInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Whose.' })
  participantId!: string;
}

@InputType({ description: 'Who is to handle protected persons.' })
export class NameHandlerInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Membership of a supervisor or job consultant.' })
  membershipId!: string;
}

@InputType({ description: 'Which naming ends.' })
export class EndHandlerInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the naming.' })
  id!: string;
}

export const MARK = [
  ParticipantPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const MarkProtectionResult = resultUnion('MarkProtectionResult', MARK);
export const OPEN = [OpenedIdentity, InputProblem, NotFoundProblem, RuleProblem] as const;
export const OpenIdentityResult = resultUnion('OpenIdentityResult', OPEN);
export const HANDLERS = [ProtectionHandlersPayload, InputProblem, NotFoundProblem, RuleProblem] as const;
export const NameHandlerResult = resultUnion('NameHandlerResult', HANDLERS);
export const EndHandlerResult = resultUnion('EndHandlerResult', HANDLERS);
