import './messages';

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
export * from './graphql/opening-list.types';
export * from './graphql/opening-parts.types';
export { Opening } from './graphql/opening.types';
export { OpeningOrderEnum, OpeningStatusEnum } from './graphql/opening.enums';
export { OpeningsModule } from './openings.module';
export { countOpenings } from './operations/count-openings';
export { listOpenings, type ListOpenings, type OpeningPage } from './operations/list-openings';
export { readOpenings } from './operations/read-openings';
export { readOpeningProfiles } from './operations/read-opening-profiles';
export * from './operations/set-up-openings';
export type { OpeningListFilter } from './storage/list-conditions';
export { openingEntities } from './storage/opening-entities';
export type { OpeningOrder } from './storage/opening-order';
export { Openings1700000000080 } from './storage/migrations/1700000000080-openings';
