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
export * from './presentations/approve-presentation';
export { CandidatePresentation } from './presentations/presentation.types';
export * from './presentations/read-disclosed';
export { type PresentationPair, readPresentations } from './presentations/read-presentations';
export * from './presentations/set-up-presentations';
export * from './presentations/write-presentation';
export * from './operations/why-not-matched';
export { ParticipantsModule } from './participants.module';
export * from './participation/domain/participation';
export * from './participation/operations/change-participation';
export * from './participation/operations/record-participation';
export { ParticipationRights1700000000440 } from './participation/storage/1700000000440-participation-rights';
export { readParticipationRows, readParticipations } from './participation/storage/read-participation';
export { answerCorrection } from './corrections/operations/answer-correction';
export { askCorrection } from './corrections/operations/ask-correction';
export { writeDissent } from './corrections/operations/write-dissent';
export { type Correction, readCorrections } from './corrections/storage/read-corrections';
export { Corrections1700000000444 } from './corrections/storage/1700000000444-corrections';
export { PERSONAL_NUMBER } from './personal-number/personal-number';
export { keepPersonalNumber } from './personal-number/keep-personal-number';
export { openPersonalNumber } from './personal-number/open-personal-number';
export { rewritePersonalNumbers } from './personal-number/rewrite-numbers';
export { PersonalNumbers1700000000442 } from './personal-number/1700000000442-personal-numbers';
export { NumbersToConsultants1700000000486 } from './personal-number/1700000000486-numbers-to-consultants';
export { ReasonsReviewed1700000000471 } from './unit/1700000000471-reasons-reviewed';
export { AssignedByManagers1700000000485 } from './unit/assignments/1700000000485-assigned-by-managers';
export { EmergencyAccesses1700000000421 } from './emergency/storage/1700000000421-emergency-accesses';
export * from './protection/domain/protection-kinds';
export * from './protection/operations/mark-protection';
export * from './protection/operations/open-identity';
export {
  endHandler,
  type HandlerRow,
  listHandlers,
  nameHandler,
} from './protection/operations/keep-handlers';
export { protectionState } from './protection/storage/protection-state';
export { ProtectedPresentations1700000000352 } from './protection/storage/1700000000352-protected-presentations';
export { HandlersOfUnits1700000000472 } from './protection/storage/1700000000472-handlers-of-units';
export { Protection1700000000350 } from './protection/storage/1700000000350-protection';
export { currentValues, type ValueRow, valueHistory, waitingSuggestions } from './storage/current-values';
export { Presentations1700000000321 } from './storage/migrations/1700000000321-presentations';
export { Participants1700000000070 } from './storage/migrations/1700000000070-participants';
export { PersonsOfRelations1700000000304 } from './storage/migrations/1700000000304-persons-of-relations';
export { ItemsOfCases1700000000451 } from './storage/migrations/1700000000451-items-of-cases';
export { ApprovedWithHelp1700000000413 } from './storage/migrations/1700000000413-approved-with-help';
export { ExactlyTheItems1700000000480 } from './storage/migrations/1700000000480-exactly-the-items';
export { WordingToRepresentatives1700000000455 } from './storage/migrations/1700000000455-wording-to-representatives';
export { KeysOfPersons1700000000370 } from './storage/migrations/1700000000370-keys-of-persons';
import { ParticipantEntity } from './storage/participant.entity';
import { ProfileValueEntity } from './storage/profile-value.entity';

/** What the data source must know of this room. */
export const participantsEntities = [ParticipantEntity, ProfileValueEntity];
export { participantsOwnData } from './storage/own-data';
export { participantsRetention } from './storage/retention';
export { participantsWork } from './work/participants-work';
