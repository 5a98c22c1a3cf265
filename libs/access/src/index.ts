export { Assignments1700000000050 } from './storage/migrations/1700000000050-assignments';
