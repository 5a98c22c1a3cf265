import type { JobHandler } from '@stegvis/jobs';
import type { Database } from '@stegvis/platform';
import { notifyOfReview } from '../operations/notify-of-review';

/** Tells a unit manager that the log reviewer asks (security L5). */
export const reviewNoticesHandler = (database: Database): JobHandler<'review-notices'> => ({
  kind: 'review-notices',
  handle: (task) => notifyOfReview(database, task),
});
