export { keepNights, planNight } from './jobs/keep-nights';
export { retentionRunHandler } from './jobs/retention-run.handler';
export { type Removal, removePerson } from './removal/remove-person';
export { letRetentionRemovePersons, letRetentionThin } from './storage/let-retention';
export { Retention1700000000361 } from './storage/migrations/1700000000361-retention';
export { ConsentsForgotten1700000000380 } from './storage/migrations/1700000000380-consents-forgotten';
export { rightsRetention } from './storage/retention';
export { carryOutRun, type RunSettings, tryOutRun } from './thinning/carry-out-run';
export { dueCases } from './thinning/due-cases';
