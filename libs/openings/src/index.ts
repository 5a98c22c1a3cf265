import './messages';
import './questions/question-mail';

export { allowedActs } from './domain/allowed-acts';
export {
  LIFE_CYCLE,
  OPENING_ACTS,
  OPENING_STATUSES,
  type OpeningAct,
  type OpeningStatus,
  READERS,
} from './domain/life-cycle';
export { EMPTY_CONTENT, type OpeningContent, type OpeningContentPatch } from './domain/opening-content';
export { requiredWeekdays } from './domain/required-weekdays';
export { checkText, type TextCheck, type TextsToCheck } from './domain/text-check';
export * from './events';
export { AskedOnSchedule1700000000479 } from './storage/migrations/1700000000479-asked-on-schedule';
export { askWhatIsDue, keepAsking } from './questions/keep-asking';
export { OpeningQuestions1700000000414 } from './storage/migrations/1700000000414-opening-questions';
export * from './graphql/opening-list.types';
export * from './graphql/opening-parts.types';
export { Opening } from './graphql/opening.types';
export { OpeningOrderEnum, OpeningStatusEnum } from './graphql/opening.enums';
export { OpeningsModule } from './openings.module';
export type { ChangeOpening } from './operations/act-on-opening';
export { approveEasyText } from './operations/approve-easy-text';
export { closeOpening } from './operations/close-opening';
export { copyOpening } from './operations/copy-opening';
export { countOpenings } from './operations/count-openings';
export { createOpening, makeDraft } from './operations/create-opening';
export { deleteDraft } from './operations/delete-draft';
export { editOpening } from './operations/edit-opening';
export { listOpenings, type ListOpenings, type OpeningPage } from './operations/list-openings';
export { pauseOpening } from './operations/pause-opening';
export { publishOpening, publishWithin } from './operations/publish-opening';
export { type PlaceFacts, readPlaceFacts } from './operations/read-place-facts';
export { visibleOpenings } from './operations/visible-openings';
export { readOpenings } from './operations/read-openings';
export { readOpeningProfiles } from './operations/read-opening-profiles';
export { resumeOpening } from './operations/resume-opening';
export * from './operations/set-up-openings';
export type { OpeningListFilter } from './storage/list-conditions';
export { openingEntities } from './storage/opening-entities';
export type { OpeningOrder } from './storage/opening-order';
export { Openings1700000000080 } from './storage/migrations/1700000000080-openings';
export { openingsRetention } from './storage/retention';
export { openingsWork } from './work/openings-work';
