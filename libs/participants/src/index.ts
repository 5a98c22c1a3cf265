export { Participants1700000000070 } from './storage/migrations/1700000000070-participants';
