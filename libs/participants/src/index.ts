import './messages';

export * from './domain/check-statements';
export { type Condition, CONDITIONS, listOf } from './domain/check-condition';
export * from './domain/participant-row';
export * from './domain/profile-kinds';
export * from './domain/profile-vocabulary';
export { type CodedValue, type MatchableParticipant, toMatchingProfile } from './domain/to-matching-profile';
export * from './graphql/enums';
export * from './graphql/me.types';
export * from './graphql/overview.types';
export * from './graphql/participant-row.type';
export * from './graphql/participant.types';
export * from './graphql/profile-value.type';
export * from './operations/answer-place';
export * from './operations/answer-suggestion';
export * from './operations/assign-staff';
export * from './operations/count-participants';
export * from './operations/edit-participant';
export * from './operations/end-assignment';
export * from './operations/list-participants';
export * from './operations/participant-in-view';
export * from './operations/read-participant';
export * from './operations/read-participant-profiles';
export { readParticipantRows } from './operations/read-participant-rows';
export * from './operations/read-value-sources';
export * from './operations/record-my-values';
export * from './operations/record-values';
export * from './operations/register-participant';
export * from './operations/set-up-participants';
export * from './operations/vocabulary-of';
export { ParticipantsModule } from './participants.module';
export { currentValues, type ValueRow, valueHistory, waitingSuggestions } from './storage/current-values';
export { Participants1700000000070 } from './storage/migrations/1700000000070-participants';
import { ParticipantEntity } from './storage/participant.entity';
import { ProfileValueEntity } from './storage/profile-value.entity';

/** What the data source must know of this room. */
export const participantsEntities = [ParticipantEntity, ProfileValueEntity];
