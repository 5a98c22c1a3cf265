import type { JobHandler } from '@stegvis/jobs';
import type { Database } from '@stegvis/platform';
import { notifyOfSilence } from '../operations/notify-of-silence';

/** Reminds of a proposal that nobody has answered. */
export const silenceNoticesHandler = (database: Database): JobHandler<'proposal-silence'> => ({
  kind: 'proposal-silence',
  handle: (task) => notifyOfSilence(database, task),
});
