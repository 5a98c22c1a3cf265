import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionType, Uuid } from '@stegvis/platform';
import { IMPORT_ACTS, IMPORT_STATES, type ImportAct, type ImportState } from '../domain/life-cycle';
import { IMPORT_KINDS, type ImportKind } from '../kinds/kind';
import { ROW_OUTCOMES, type RowOutcomeCode } from '../operations/read-rows';

const enumOf = <T extends string>(codes: readonly T[]): Record<T, T> =>
  Object.fromEntries(codes.map((code) => [code, code])) as Record<T, T>;

const described = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([code, description]) => [code, { description }]));

export const ImportKindEnum = enumOf(IMPORT_KINDS);
registerEnumType(ImportKindEnum, {
  name: 'ImportKind',
  description: 'What the rows of a file are about.',
  valuesMap: described({
    organisations: 'Employers and their workplaces.',
    participants: 'Participants with the member of staff whom each is with.',
  }),
});

export const ImportStateEnum = enumOf(IMPORT_STATES);
registerEnumType(ImportStateEnum, {
  name: 'ImportState',
  description: 'How far an import has come.',
  valuesMap: described({
    awaiting: 'Waits for its file.',
    read: 'The file is read; its columns wait to be confirmed.',
    checking: 'Every row is being tried.',
    checked: 'Every row was tried; nothing is brought in yet.',
    running: 'The rows are being brought in.',
    done: 'The rows are brought in.',
    undoing: 'What was brought in is being taken back.',
    undone: 'What was brought in is taken back, but for what is used or was changed.',
    discarded: 'Thrown away before it was run.',
  }),
});

export const ImportActEnum = enumOf(IMPORT_ACTS);
registerEnumType(ImportActEnum, {
  name: 'ImportAct',
  description: 'What can be done with an import.',
  valuesMap: described({
    begin: 'Begin one.',
    take_file: 'Send its file in.',
    check: 'Confirm the columns and try the rows.',
    found: 'What was tried is there.',
    run: 'Bring the rows in.',
    finish: 'All rows are brought in.',
    undo: 'Take back what was brought in.',
    finish_undo: 'All that can be is taken back.',
    discard: 'Throw it away.',
  }),
});

export const RowOutcomeEnum = enumOf(ROW_OUTCOMES);
registerEnumType(RowOutcomeEnum, {
  name: 'ImportRowOutcome',
  description: 'What came of a row, or would come of it.',
  valuesMap: described({
    new: 'Would bring in something new.',
    known: 'All of it is here already.',
    refused: 'Cannot be brought in.',
    made: 'Brought in.',
    taken_back: 'Brought in and taken back.',
    kept: 'Brought in; stays, because it was changed or is used.',
  }),
});

@ObjectType({ description: 'A field that a column of the file can fill.' })
export class ImportField {
  @Field({ description: 'Stable code.' })
  code!: string;
  @Field({ description: "What it is called, in the reader's language." })
  label!: string;
  @Field({ description: 'A column must be chosen for it.' })
  required!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What it means when no column is chosen for it, where that must be known.',
  })
  leftOut!: string | null;
}

@ObjectType({ description: 'A column of the file and what it fills.' })
export class ImportColumn {
  @Field(() => Int, { description: 'Its place, from 0.' })
  column!: number;
  @Field({ description: 'What stands above it.' })
  heading!: string;
  @Field(() => String, { nullable: true, description: 'The field that it fills; null when it is left out.' })
  field!: string | null;
}

@ObjectType({ description: 'How many rows came to what.' })
export class ImportRowCounts {
  @Field(() => Int, { description: 'Rows of the file.' })
  rows!: number;
  @Field(() => Int, { description: 'Tried: bring in something new.' })
  foundNew!: number;
  @Field(() => Int, { description: 'Tried: all is here already.' })
  foundKnown!: number;
  @Field(() => Int, { description: 'Tried: cannot be brought in.' })
  foundRefused!: number;
  @Field(() => Int, { description: 'Rows that are done, whatever came of them.' })
  done!: number;
  @Field(() => Int, { description: 'Brought in.' })
  made!: number;
  @Field(() => Int, { description: 'Refused.' })
  refused!: number;
  @Field(() => Int, { description: 'Taken back.' })
  takenBack!: number;
  @Field(() => Int, { description: 'Stay, because they were changed or are used.' })
  kept!: number;
}

@ObjectType({ description: 'An import of a file, to her who began it and to nobody else.' })
export class Import {
  @Field(() => Uuid, { description: 'Opaque id.' })
  id!: string;
  @Field(() => ImportKindEnum, { description: 'What its rows are about.' })
  kind!: ImportKind;
  @Field(() => ImportStateEnum, { description: 'How far it has come.' })
  state!: ImportState;
  @Field(() => Int, { description: 'Rises by one with every act.' })
  version!: number;
  @Field({ description: 'When it was begun; what is kept of its file goes 14 days later.' })
  createdAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When its last row was done.' })
  doneAt!: Date | null;
  @Field(() => [ImportActEnum], { description: 'What the reader may do with it now.' })
  acts!: ImportAct[];
  @Field(() => [ImportField], { description: 'Fields that columns can fill.' })
  fields!: ImportField[];
  @Field(() => [ImportColumn], { description: 'Columns of the file, as they are or would be understood.' })
  columns!: ImportColumn[];
  @Field(() => ImportRowCounts, { description: 'How many rows came to what.' })
  counts!: ImportRowCounts;
}

@ObjectType({ description: 'A note about a row.' })
export class ImportNote {
  @Field({ description: "In the reader's language; says what to do." })
  message!: string;
}

@ObjectType({ description: 'A row of the file.' })
export class ImportRow {
  @Field(() => Uuid, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Its line in the file.' })
  number!: number;
  @Field(() => RowOutcomeEnum, { nullable: true, description: 'What came of it; null before it is tried.' })
  outcome!: RowOutcomeCode | null;
  @Field(() => [String], { description: 'Its cells, by column; none once it is brought in.' })
  cells!: string[];
  @Field(() => [ImportNote], { description: 'What is to be known of it.' })
  notes!: ImportNote[];
  @Field(() => Uuid, { nullable: true, description: 'The employer that it made.' })
  organisationId!: string | null;
}

@ObjectType({ description: 'Imports, the newest first.' })
export class ImportConnection extends connectionType(Import, 'Import') {}

@ObjectType({ description: 'Rows in the order of the file.' })
export class ImportRowConnection extends connectionType(ImportRow, 'ImportRow') {}
