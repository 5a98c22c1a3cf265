import './messages';

export { ReasonChip, VerdictEnum } from './graphql/match.types';
export { OpeningMatches } from './graphql/opening-matches';
export { MatchingDesk } from './index/matching-desk';
export { MatchmakingModule } from './matchmaking.module';
export { OTHERS_BUDGET } from './operations/band-others';
export { keepMatch, type KeptMatch, matchToKeep, replayMatch } from './operations/match-to-keep';
export { measureNeed, NEED_BUDGET } from './operations/measure-need';
export { suitedParticipants, type SuitedParticipant } from './operations/suited-participants';
export { MatchingChanges1700000000090 } from './storage/migrations/1700000000090-matching-changes';
export { matchmakingRetention } from './storage/retention';
export { ChangesDated1700000000360 } from './storage/migrations/1700000000360-changes-dated';
export { ProtectedChanges1700000000351 } from './storage/migrations/1700000000351-protected-changes';
export { NeedMeter1700000000322 } from './storage/migrations/1700000000322-need-meter';
export { OthersBand1700000000477 } from './storage/migrations/1700000000477-others-band';
export { OneAnswerOfAPlace1700000000462 } from './storage/migrations/1700000000462-one-answer-of-a-place';
