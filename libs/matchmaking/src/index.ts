export { MatchingChanges1700000000090 } from './storage/migrations/1700000000090-matching-changes';
