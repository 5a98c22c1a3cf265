import './messages';

export { MatchingDesk } from './index/matching-desk';
export { MatchmakingModule } from './matchmaking.module';
export { suitedParticipants, type SuitedParticipant } from './operations/suited-participants';
export { MatchingChanges1700000000090 } from './storage/migrations/1700000000090-matching-changes';
