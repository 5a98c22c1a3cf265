import { Field, ObjectType } from '@nestjs/graphql';
import { ConflictProblem, InputProblem, NotFoundProblem, resultUnion, RuleProblem } from '@stegvis/platform';
import { Me } from './me.types';
import { Participant } from './participant.types';

@ObjectType({ description: 'It is done; the participant as she is now.' })
export class ParticipantPayload {
  @Field(() => Participant, { description: 'The participant.' })
  participant!: Participant;
}
@ObjectType({ description: 'The assignment has ended.' })
export class EndAssignmentPayload {
  @Field(() => Participant, {
    nullable: true,
    description: "The participant; null when the assignment was one's own and she is out of reach now.",
  })
  participant!: Participant | null;
}
@ObjectType({ description: 'It is kept.' })
export class MePayload {
  @Field(() => Me, { description: 'Herself.' })
  me!: Me;
}

export const REGISTER = [ParticipantPayload, InputProblem, NotFoundProblem] as const;
export const RegisterParticipantResult = resultUnion('RegisterParticipantResult', REGISTER);
export const EDIT = [
  ParticipantPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const EditParticipantResult = resultUnion('EditParticipantResult', EDIT);
export const RECORD = [ParticipantPayload, InputProblem, NotFoundProblem, RuleProblem] as const;
export const RecordValuesResult = resultUnion('RecordValuesResult', RECORD);
export const ANSWER = [ParticipantPayload, InputProblem, NotFoundProblem, ConflictProblem] as const;
export const AnswerSuggestionResult = resultUnion('AnswerSuggestionResult', ANSWER);
export const ASSIGN = [
  ParticipantPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const AssignStaffResult = resultUnion('AssignStaffResult', ASSIGN);
export const END = [EndAssignmentPayload, InputProblem, NotFoundProblem, RuleProblem] as const;
export const EndAssignmentResult = resultUnion('EndAssignmentResult', END);
export const RECORD_MINE = [MePayload, InputProblem, RuleProblem] as const;
export const RecordMyValuesResult = resultUnion('RecordMyValuesResult', RECORD_MINE);
