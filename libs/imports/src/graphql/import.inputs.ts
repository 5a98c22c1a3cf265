import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ConflictProblem,
  ForbiddenProblem,
  InputProblem,
  NotFoundProblem,
  resultUnion,
  Uuid,
} from '@stegvis/platform';
import type { ImportKind } from '../kinds/kind';
import { Import, ImportKindEnum } from './import.types';

const KEY = {
  description: 'Made by the caller for this act; a repeated request with it does nothing twice.',
};

@InputType({ description: 'An import to begin.' })
export class BeginImportInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => ImportKindEnum, { description: 'What the rows of the file are about.' })
  kind!: ImportKind;
}

@InputType({ description: 'What a column fills.' })
export class ImportColumnInput {
  @Field(() => Int, { description: 'Its place, from 0.' })
  column!: number;
  @Field({ description: 'Code of the field.' })
  field!: string;
}

@InputType({ description: 'An import whose columns are confirmed and whose rows are to be tried.' })
export class CheckImportInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was seen.' })
  expectedVersion!: number;
  @Field(() => [ImportColumnInput], { description: 'Columns that are brought in; the others are left out.' })
  columns!: ImportColumnInput[];
}

@InputType({ description: 'An import that goes on.' })
export class MoveImportInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was seen.' })
  expectedVersion!: number;
}

@ObjectType({ description: 'The import has moved on.' })
export class ImportPayload {
  @Field(() => Import, { description: 'As it is now.' })
  import!: Import;
}

export const BEGIN_IMPORT = [ImportPayload, InputProblem, ForbiddenProblem, ConflictProblem] as const;
export const BeginImportResult = resultUnion('BeginImportResult', BEGIN_IMPORT);
export const MOVE_IMPORT = [ImportPayload, InputProblem, NotFoundProblem, ConflictProblem] as const;
export const CheckImportResult = resultUnion('CheckImportResult', MOVE_IMPORT);
export const RunImportResult = resultUnion('RunImportResult', MOVE_IMPORT);
export const UndoImportResult = resultUnion('UndoImportResult', MOVE_IMPORT);
export const DiscardImportResult = resultUnion('DiscardImportResult', MOVE_IMPORT);
