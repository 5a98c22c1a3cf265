import { Field, ObjectType } from '@nestjs/graphql';
import {
  ConflictProblem,
  InputProblem,
  NotFoundProblem,
  resultUnion,
  RuleProblem,
  Uuid,
} from '@stegvis/platform';
import { Opening } from './opening.types';

@ObjectType({ description: 'The opening as it is after the change.' })
export class OpeningPayload {
  @Field(() => Opening, { description: 'The opening.' })
  opening!: Opening;
}

@ObjectType({ description: 'The draft is gone.' })
export class DeleteDraftPayload {
  @Field(() => Uuid, { description: 'Id of the removed draft.' })
  id!: string;
}

export const CREATE_OPENING = [OpeningPayload, InputProblem, NotFoundProblem] as const;
export const CreateOpeningResult = resultUnion('CreateOpeningResult', CREATE_OPENING);
export const EDIT_OPENING = [OpeningPayload, InputProblem, NotFoundProblem, ConflictProblem] as const;
export const EditOpeningResult = resultUnion('EditOpeningResult', EDIT_OPENING);
export const COPY_OPENING = [OpeningPayload, InputProblem, NotFoundProblem] as const;
export const CopyOpeningResult = resultUnion('CopyOpeningResult', COPY_OPENING);
export const CHANGE_OPENING = [
  OpeningPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const ChangeOpeningResult = resultUnion('ChangeOpeningResult', CHANGE_OPENING);
export const DELETE_DRAFT = [DeleteDraftPayload, InputProblem, NotFoundProblem, ConflictProblem] as const;
export const DeleteDraftResult = resultUnion('DeleteDraftResult', DELETE_DRAFT);
