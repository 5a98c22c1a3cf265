import type { JobHandler } from '@stegvis/jobs';
import type { Database } from '@stegvis/platform';
import { notifyOfAgreement } from '../operations/notify-of-agreement';

/** Tells a participant and her staff what became of an agreement. */
export const agreementNoticesHandler = (database: Database): JobHandler<'agreement-notices'> => ({
  kind: 'agreement-notices',
  handle: (task) => notifyOfAgreement(database, task),
});
