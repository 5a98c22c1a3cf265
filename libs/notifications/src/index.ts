import './mail-words';
import './messages';

export { agreementNoticesHandler } from './jobs/agreement-notices.handler';
export { consentNoticesHandler } from './jobs/consent-notices.handler';
export { emergencyNoticesHandler } from './jobs/emergency-notices.handler';
export { helperNoticesHandler } from './jobs/helper-notices.handler';
export { lateQuestionHandler } from './jobs/late-question.handler';
export { proposalNoticesHandler } from './jobs/proposal-notices.handler';
export { silenceNoticesHandler } from './jobs/silence-notices.handler';
export { reviewNoticesHandler } from './jobs/review-notices.handler';
export { suitsNoticesHandler } from './jobs/suits-notices.handler';
export { NotificationsModule } from './notifications.module';
export type { FindSuited } from './operations/notify-of-opening';
export { type NoticedMatch, setUpNoticedMatches } from './operations/set-up-noticed-matches';
export { Notices1700000000110 } from './storage/migrations/1700000000110-notices';
export { notificationsOwnData } from './storage/own-data';
export { notificationsRetention } from './storage/retention';
export { KeysOfNoticedMatches1700000000371 } from './storage/migrations/1700000000371-keys-of-noticed-matches';
