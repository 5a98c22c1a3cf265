import { Field, GraphQLISODateTime, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReasonChip, VerdictEnum } from '@stegvis/matchmaking';
import { ParticipantRow } from '@stegvis/participants';
import { DateText, InputProblem, NotFoundProblem, resultUnion, RuleProblem, Uuid } from '@stegvis/platform';
import type { ProposalState } from '../../domain/life-cycle';
import { enumOf, ProposalStateEnum } from '../../graphql/proposal.enums';
import { BOARD_COLUMNS, type BoardColumn } from '../domain/columns';
import { BOARD_ACTS, type BoardAct, type BoardTarget } from '../domain/moves';

const COLUMN_WORDS = {
  possible: 'Tänkbar: staff have put her on the short list.',
  asked: 'Frågad: a proposal waits for her answer.',
  wants: 'Vill: she has said herself that she wants the place.',
  presented: 'Presenterad: the employer reads of her, or wants to meet.',
  visit: 'Besök.',
  trial: 'Prov.',
  agreement: 'Avtal: a placement is planned or going on.',
  no: 'Nej: what was tried came to nothing; it counts against nobody.',
};
export const BoardColumnEnum = enumOf(
  'BoardColumn',
  'A column of the board of an opening (*Kortlista*).',
  BOARD_COLUMNS,
  COLUMN_WORDS,
);
export const BoardTargetEnum = enumOf<BoardTarget>(
  'BoardTarget',
  'Where a card may be moved.',
  [...BOARD_COLUMNS, 'off'],
  { ...COLUMN_WORDS, off: 'Off the short list.' },
);
export const BoardActEnum = enumOf('BoardAct', 'What moving a card does.', BOARD_ACTS, {
  put: 'Puts her on the short list.',
  take_off: 'Takes her off the short list.',
  propose: 'Composes a proposal.',
  hear: 'Writes down what she answered.',
  withdraw: 'Takes the proposal back.',
  book_visit: 'Books a study visit.',
  book_try_out: 'Books a try-out day.',
  place: 'Plans a placement.',
});

@ObjectType({ description: 'One way to move a card, or why it cannot be moved there.' })
export class BoardMoveType {
  @Field(() => BoardTargetEnum, { description: 'Where to.' })
  to!: BoardTarget;
  @Field(() => BoardActEnum, { nullable: true, description: 'What it does; null when it cannot be done.' })
  act!: BoardAct | null;
  @Field(() => String, { nullable: true, description: 'Why not, and who can do what instead.' })
  refusal!: string | null;
}

@ObjectType({ description: "A person of the reader's own caseload on the board of an opening." })
export class BoardCard {
  @Field(() => ParticipantRow, { description: 'Who.' })
  participant!: ParticipantRow;
  @Field(() => BoardColumnEnum, { description: 'Where she stands, from what is real.' })
  column!: BoardColumn;
  @Field(() => GraphQLISODateTime, { description: 'When the newest of it happened.' })
  since!: Date;
  @Field({ description: 'She is on the short list.' })
  onList!: boolean;
  @Field(() => String, { nullable: true, description: 'Who put her on the short list.' })
  putBy!: string | null;
  @Field({ description: 'What comes next, in a sentence.' })
  nextStep!: string;
  @Field(() => DateText, { nullable: true, description: 'The day of it, where there is one.' })
  due!: string | null;
  @Field(() => VerdictEnum, { nullable: true, description: 'How she and the opening suit each other.' })
  verdict!: string | null;
  @Field(() => [ReasonChip], { description: 'Why, in a few words.' })
  chips!: ReasonChip[];
  @Field(() => Uuid, { nullable: true, description: 'The newest proposal of the place to her.' })
  proposalId!: string | null;
  @Field(() => Int, { nullable: true, description: 'Its version.' })
  proposalVersion!: number | null;
  @Field(() => ProposalStateEnum, { nullable: true, description: 'How it stands.' })
  proposalState!: ProposalState | null;
  @Field(() => [BoardMoveType], { description: 'Where the card may be moved, and why not elsewhere.' })
  moves!: BoardMoveType[];
}

@ObjectType({ description: 'The short list of an opening as a board, at most two hundred cards.' })
export class OpeningBoard {
  @Field(() => Uuid, { description: 'The opening.' })
  openingId!: string;
  @Field({ description: 'Its title.' })
  title!: string;
  @Field(() => Uuid, { description: 'The employer.' })
  organisationId!: string;
  @Field({ description: 'Its name.' })
  employer!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Roughly how many others of the domain it suits; null where nothing may be said (R-056).',
  })
  othersBand!: string | null;
  @Field(() => [BoardCard], { description: 'The cards.' })
  cards!: BoardCard[];
}

@InputType({ description: 'A person and an opening.' })
export class ShortListInput {
  @Field(() => Uuid, {
    description: 'Made by the client before the first try and kept over retries (reliability W7).',
  })
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Whom.' })
  participantId!: string;
  @Field(() => Uuid, { description: 'For which opening.' })
  openingId!: string;
}

@ObjectType({ description: 'That it is done.' })
export class ShortListPayload {
  @Field(() => Uuid, { description: 'The opening whose board has changed.' })
  openingId!: string;
}
export const SHORT_LIST = [ShortListPayload, InputProblem, NotFoundProblem, RuleProblem] as const;
export const PutOnShortListResult = resultUnion('PutOnShortListResult', SHORT_LIST);
export const TakeOffShortListResult = resultUnion('TakeOffShortListResult', SHORT_LIST);
