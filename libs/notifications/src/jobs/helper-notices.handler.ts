import type { JobHandler } from '@stegvis/jobs';
import type { Database } from '@stegvis/platform';
import { notifyOfHelper } from '../operations/notify-of-helper';

/** Tells a participant that somebody else helps her (UX J17). */
export const helperNoticesHandler = (database: Database): JobHandler<'helper-notices'> => ({
  kind: 'helper-notices',
  handle: (task) => notifyOfHelper(database, task),
});
