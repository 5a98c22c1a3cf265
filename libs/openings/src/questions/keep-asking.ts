import { leaveMail } from '@stegvis/identity';
import { type Database, keepDoing, type Kept, type Logger, system } from '@stegvis/platform';
import { OPENING_CURRENT } from './question-mail';
import { WHO_IS_ASKED } from './who-is-asked';

/** How often it is looked whether an employer is to be asked, ms. */
const LOOK_EVERY = 600_000;

/** Openings that one look asks about; the next look goes on. */
const AT_ONCE = 50;

/**
 * Asks about every published opening that was published, asked about and answered so many days ago: once, however many
 * processes look, since who asks holds the row and notes the day in the transaction of the mail. Not about one whose
 * employer has said no or pause since it was published: that waits for staff. A mail that has not left when its opening
 * closes does not leave.
 * @returns how many were asked about.
 */
export const askWhatIsDue = (database: Database, days: number): Promise<number> =>
  database.withActor(system('questions'), async (transaction) => {
    const due = await transaction.query<{ id: string; recipient: string }[]>(
      `select o.id, ${WHO_IS_ASKED} as recipient from openings o
       where o.status = 'published' and not o.constructed and ${WHO_IS_ASKED} is not null
         and greatest(o.published_at, o.current_asked_at, o.current_answered_at) < now() - make_interval(days => $1)
         and (o.current_answer in ('no', 'pause') and o.current_answered_at > o.published_at) is not true
       order by o.published_at, o.id limit ${AT_ONCE} for no key update of o skip locked`,
      [days],
    );
    for (const { id, recipient } of due) {
      await transaction.query(`update openings set current_asked_at = now() where id = $1`, [id]);
      await leaveMail(transaction, { template: OPENING_CURRENT, recipient, language: 'sv', subjectId: id });
    }
    return due.length;
  });

/** Asks what is due while the process runs. */
export const keepAsking = (database: Database, days: number, logger: Logger): Kept =>
  keepDoing(
    logger,
    { every: LOOK_EVERY, failed: 'employers could not be asked about their openings; trying again' },
    () => askWhatIsDue(database, days),
  );
