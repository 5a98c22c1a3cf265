import type { JobHandler } from '@stegvis/jobs';
import type { Database } from '@stegvis/platform';
import { notifyOfConsent } from '../operations/notify-of-consent';

/** Tells the participant of a question and her staff of an answer. */
export const consentNoticesHandler = (database: Database): JobHandler<'consent-notices'> => ({
  kind: 'consent-notices',
  handle: (task) => notifyOfConsent(database, task),
});
