import { type Database, dayNumber, InputCheck, type MemberActor, requireId } from '@stegvis/platform';
import { daysAfter } from '../../operations/propose';
import { timeOf, type Weekday, WEEKDAYS } from '../domain/week-plan';
import { readHeldSeats, readOpeningPlaces } from '../storage/placement-row';

/** Hours of one day that a seat is held, without whom. */
export interface HeldHours {
  readonly seat: number;
  readonly day: string;
  readonly weekday: Weekday;
  readonly starts: string;
  readonly ends: string;
}

/** A week of the seats of an opening. */
export interface SeatWeek {
  readonly openingId: string;
  readonly seats: number;
  /** Its Monday. */
  readonly firstDay: string;
  readonly held: readonly HeldHours[];
}

/**
 * The week that a day is in. Null when the opening is out of reach.
 * @throws InputError for an id or a day that is none.
 */
export const readSeats = async (
  database: Database,
  actor: MemberActor,
  openingId: string,
  day: string,
): Promise<SeatWeek | null> => {
  const id = requireId(openingId, 'openingId');
  const check = new InputCheck();
  check.date('day', day);
  check.done();
  // 1970-01-01 was a Thursday.
  const firstDay = daysAfter(day, -(((dayNumber(day) % 7) + 10) % 7));
  return database.withActor(actor, async (transaction) => {
    const opening = await readOpeningPlaces(transaction, id);
    if (!opening) return null;
    const held = await readHeldSeats(transaction, id, firstDay, daysAfter(firstDay, 7));
    return {
      openingId: id,
      seats: opening.seats,
      firstDay,
      held: held
        .map((one) => ({ ...one, day: daysAfter(firstDay, WEEKDAYS.indexOf(one.weekday)) }))
        .filter(({ day: on, days }) => days.from <= on && (days.to === null || on < days.to))
        .map(({ seat, day: on, weekday, from, to }) => ({
          seat,
          day: on,
          weekday,
          starts: timeOf(from),
          ends: timeOf(to),
        })),
    };
  });
};
