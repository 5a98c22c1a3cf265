export { BoardResolver } from './graphql/board.resolver';
export { type Board, readBoard } from './operations/read-board';
export { setGoal } from './operations/set-goal';
export { DepartmentBoard1700000000572 } from './storage/1700000000572-department-board';
