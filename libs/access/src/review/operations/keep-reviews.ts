import { type Clock, type Database, keepDoing, type Kept, type Logger, system } from '@stegvis/platform';
import { drawReviews } from './draw-reviews';

/** How often it is looked whether there is something to draw, ms. */
const LOOK_EVERY = 600_000;

/** Draws what is to be reviewed while the process runs (security L5). */
export const keepReviews = (database: Database, clock: Clock, logger: Logger): Kept =>
  keepDoing(
    logger,
    { every: LOOK_EVERY, failed: 'what is to be reviewed could not be drawn; trying again' },
    () => drawReviews(database, clock),
  );

/** Whether a review is past its day: somebody must see to it that the log is reviewed. */
export const reviewsAreOverdue = (database: Database): Promise<boolean> =>
  database.withActor(system('log-review'), async (transaction) => {
    const [row] = await transaction.query<{ overdue: boolean }[]>(
      `select exists (select 1 from log_reviews where reviewed_at is null and due_on < current_date) as overdue`,
    );
    return row?.overdue ?? true;
  });
