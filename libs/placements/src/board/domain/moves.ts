import { BOARD_COLUMNS, type BoardColumn, type BoardFacts, isOpenState } from './columns';

/** What moving a card does: each is an act of its own room, with its own guards. */
export const BOARD_ACTS = [
  'put',
  'take_off',
  'propose',
  'hear',
  'withdraw',
  'book_visit',
  'book_try_out',
  'place',
] as const;
export type BoardAct = (typeof BOARD_ACTS)[number];

/** Why a card cannot be moved there, each with who can do what instead. */
export const BOARD_REFUSALS = [
  'board-only-she-wants',
  'board-ask-first',
  'board-employer-answers',
  'board-happened',
  'board-nothing-to-stop',
  'board-end-placement',
] as const;
export type BoardRefusal = (typeof BOARD_REFUSALS)[number];

/** `off` is beside the board: taken off the short list. */
export type BoardTarget = BoardColumn | 'off';

type Cell = BoardAct | BoardRefusal;
const HAPPENED = 'board-happened' as const;
const WANTS = 'board-only-she-wants' as const;
const FIRST = 'board-ask-first' as const;
const ENDS = 'board-end-placement' as const;

/**
 * Every move of a card: from (line) to (column). A visit may be booked before anything is asked, as staff do directly; what an
 * employer reads needs her yes first, and what has happened is not undone by a drag.
 */
const MOVES: Readonly<Record<BoardColumn, Readonly<Partial<Record<BoardTarget, Cell>>>>> = {
  possible: {
    off: 'take_off',
    asked: 'propose',
    wants: WANTS,
    presented: FIRST,
    visit: 'book_visit',
    trial: 'book_try_out',
    agreement: FIRST,
    no: 'board-nothing-to-stop',
  },
  wants: {
    possible: 'put',
    asked: 'propose',
    presented: FIRST,
    visit: 'book_visit',
    trial: 'book_try_out',
    agreement: FIRST,
    no: 'board-nothing-to-stop',
  },
  asked: {
    possible: HAPPENED,
    wants: WANTS,
    presented: 'hear',
    visit: 'book_visit',
    trial: 'book_try_out',
    agreement: FIRST,
    no: 'withdraw',
  },
  presented: {
    possible: HAPPENED,
    asked: HAPPENED,
    wants: HAPPENED,
    visit: 'book_visit',
    trial: 'book_try_out',
    agreement: 'place',
    no: 'withdraw',
  },
  visit: {
    possible: HAPPENED,
    asked: HAPPENED,
    wants: HAPPENED,
    presented: HAPPENED,
    trial: 'book_try_out',
    agreement: 'place',
    no: 'withdraw',
  },
  trial: {
    possible: HAPPENED,
    asked: HAPPENED,
    wants: HAPPENED,
    presented: HAPPENED,
    visit: 'book_visit',
    agreement: 'place',
    no: 'withdraw',
  },
  agreement: {
    possible: ENDS,
    asked: ENDS,
    wants: ENDS,
    presented: ENDS,
    visit: ENDS,
    trial: ENDS,
    no: ENDS,
  },
  no: {
    possible: 'put',
    asked: 'propose',
    wants: WANTS,
    presented: FIRST,
    visit: 'book_visit',
    trial: 'book_try_out',
    agreement: FIRST,
  },
};

export interface BoardMove {
  readonly to: BoardTarget;
  /** What moving there does; null when it cannot be done. */
  readonly act: BoardAct | null;
  /** Why not, and who can. */
  readonly refusal: BoardRefusal | null;
}

/** Where a card may be moved, in the order of the board, and why not to the other columns. */
export const movesOf = (column: BoardColumn, facts: Pick<BoardFacts, 'proposal'>): readonly BoardMove[] => {
  const state = facts.proposal?.state;
  const waits = column === 'presented' && state === 'presented';
  return ([...BOARD_COLUMNS, 'off'] as const).flatMap((to) => {
    const cell = MOVES[column][to];
    if (!cell) return [];
    const stopped: BoardRefusal | null =
      cell === 'withdraw' && !(state && isOpenState(state))
        ? 'board-nothing-to-stop'
        : waits && cell !== 'withdraw'
          ? cell === HAPPENED
            ? HAPPENED
            : 'board-employer-answers'
          : isRefusal(cell)
            ? cell
            : null;
    return [{ to, act: stopped || isRefusal(cell) ? null : cell, refusal: stopped }];
  });
};

const isRefusal = (cell: Cell): cell is BoardRefusal => BOARD_REFUSALS.some((code) => code === cell);
