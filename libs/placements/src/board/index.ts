import './messages';

export { BoardResolver } from './graphql/board.resolver';
export { BOARD_COLUMNS, type BoardColumn, type BoardFacts, columnOf } from './domain/columns';
export { BOARD_ACTS, movesOf } from './domain/moves';
export { readBoard } from './operations/read-board';
export { type SetUpShortListEntry, setUpShortLists } from './operations/set-up-short-lists';
export { putOnShortList, takeOffShortList } from './operations/short-list';
export { ShortLists1700000000580 } from './storage/1700000000580-short-lists';
