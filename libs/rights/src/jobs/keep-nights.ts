import { leaveTask } from '@stegvis/jobs';
import {
  type Clock,
  type Database,
  keepDoing,
  type Kept,
  localDate,
  type Logger,
  newId,
  system,
  ZONE,
} from '@stegvis/platform';
import { DateTime } from 'luxon';

/** When the night's run begins, by the clock on the wall in Sweden (reliability O5); at 02:30 nobody works. */
const NIGHT = { hour: 2, minute: 30 } as const;

/** How often it is looked whether tonight's run is planned, ms. */
const LOOK_EVERY = 600_000;

/**
 * Plans the run of this day, once however many processes plan it: the day is unique in the database, and the task is
 * left in the same transaction. A night that was missed is made up for at once.
 * @returns whether it was this call that planned it.
 */
export const planNight = (database: Database, clock: Clock): Promise<boolean> =>
  database.withActor(system('retention'), async (transaction) => {
    const day = localDate(clock.now());
    const id = newId();
    const made = await transaction.query<unknown[]>(
      `insert into retention_runs (id, day, dry) values ($1, $2, false) on conflict (day) where not dry do nothing returning id`,
      [id, day],
    );
    if (made.length === 0) return false;
    await leaveTask(transaction, {
      kind: 'retention-run',
      subjectType: 'retention_run',
      subjectId: id,
      subjectVersion: 0,
      dedupeKey: `retention-run:${day}`,
      availableAt: DateTime.fromISO(day, { zone: ZONE }).set(NIGHT).toJSDate(),
    });
    return true;
  });

/** Plans each night's run while the process runs. */
export const keepNights = (database: Database, clock: Clock, logger: Logger): Kept =>
  keepDoing(
    logger,
    { every: LOOK_EVERY, failed: 'tonight’s run of retention could not be planned; trying again' },
    () => planNight(database, clock),
  );
