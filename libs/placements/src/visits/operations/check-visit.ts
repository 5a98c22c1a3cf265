import { type InputCheck, localDate, systemClock } from '@stegvis/platform';
import { daysAfter } from '../../operations/propose';

/** When, where, with whom and how. */
export interface VisitTerms {
  /** `yyyy-mm-dd`. */
  readonly day: string;
  /** `HH:MM`, in Sweden. */
  readonly starts: string;
  readonly minutes: number;
  readonly place: string;
  /** Who goes along; left out: nobody is named, or what is named already stays. */
  readonly companion?: string | null;
  readonly directions?: string | null;
}

/** Days ahead that a visit may be booked. */
const MOST_DAYS = 365;
/** Minutes of the day, and minutes. */
const [EARLIEST, LATEST, SHORTEST] = [5 * 60, 23 * 60, 15];

/**
 * Checks the terms; faults go to the check. A visit is within one day and between 05:00 and 23:00, so that no change of the
 * clock falls into it (reliability §7).
 * @returns its columns, as the table calls them.
 */
export const checkVisit = (check: InputCheck, terms: VisitTerms) => {
  const today = localDate(systemClock.now());
  const day = check.date('day', terms.day);
  if (!check.has('day') && (day < today || day > daysAfter(today, MOST_DAYS)))
    check.fault('day', 'visit-day-out-of-range');
  check.wholeNumber('minutes', terms.minutes, SHORTEST, 720);
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(terms.starts)) check.fault('starts', 'schedule-time-malformed');
  else {
    const [hours = 0, minutes = 0] = terms.starts.split(':').map(Number);
    const from = hours * 60 + minutes;
    if (from < EARLIEST || from + SHORTEST > LATEST) check.fault('starts', 'visit-hours-out-of-range');
    else if (!check.has('minutes') && from + terms.minutes > LATEST)
      check.fault('minutes', 'visit-hours-out-of-range');
  }
  const words = (path: 'companion' | 'directions', max: number) => {
    const said = terms[path];
    return typeof said === 'string'
      ? { [path]: check.text(path, said, { max, lines: path === 'directions' }) }
      : {};
  };
  return {
    day,
    starts: terms.starts,
    minutes: terms.minutes,
    place: check.text('place', terms.place, { max: 200, required: true }),
    ...words('companion', 200),
    ...words('directions', 500),
  } as Readonly<Required<Pick<VisitTerms, 'day' | 'starts' | 'minutes' | 'place'>>> &
    Readonly<{ companion?: string; directions?: string }>;
};
