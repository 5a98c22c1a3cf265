import type { JobHandler } from '@stegvis/jobs';
import type { Database } from '@stegvis/platform';
import { type FindSuited, notifyOfOpening } from '../operations/notify-of-opening';

/** Tells consultants of an opening that newly suits a participant of theirs. */
export const suitsNoticesHandler = (
  database: Database,
  findSuited: FindSuited,
): JobHandler<'opening-suits-notices'> => ({
  kind: 'opening-suits-notices',
  handle: (task) => notifyOfOpening(database, findSuited, task),
});
