import { type OpeningKind, type Weekday, WEEKDAYS } from '@stegvis/matching';
import type { SetUpOpening } from '@stegvis/openings';
import type { Chance } from '../chance/chance';

type Schedule = SetUpOpening['content']['schedule'];
type Range = readonly [number, number];

interface KindHabits {
  readonly days: Range;
  /** Hours a day. */
  readonly shift: Range;
  /** Per cent of the full hours that one may start with. */
  readonly startWith: Range;
  readonly seats: Range;
  /** 0-3 on the support scale. */
  readonly support: Range;
}

/** What is usual for each kind; invented, within what a week and a working day allow. */
export const HABITS: Readonly<Record<OpeningKind, KindHabits>> = {
  study_visit: { days: [1, 1], shift: [4, 4], startWith: [100, 100], seats: [4, 8], support: [2, 3] },
  group_activity: { days: [3, 5], shift: [3, 5], startWith: [20, 50], seats: [4, 10], support: [2, 3] },
  group_placement: { days: [3, 5], shift: [3, 4], startWith: [30, 60], seats: [3, 6], support: [3, 3] },
  individual_placement: { days: [2, 5], shift: [3, 5], startWith: [35, 100], seats: [1, 2], support: [1, 3] },
  work_trial: { days: [4, 5], shift: [4, 6], startWith: [40, 100], seats: [1, 2], support: [1, 2] },
  workplace_learning: { days: [3, 5], shift: [4, 6], startWith: [50, 100], seats: [1, 2], support: [1, 2] },
  municipal_targeted_employment: {
    days: [4, 5],
    shift: [4, 6],
    startWith: [50, 80],
    seats: [1, 1],
    support: [2, 3],
  },
  municipal_labour_market_employment: {
    days: [5, 5],
    shift: [6, 8],
    startWith: [60, 100],
    seats: [1, 1],
    support: [1, 2],
  },
  regular_employment: { days: [4, 5], shift: [4, 8], startWith: [75, 100], seats: [1, 1], support: [0, 2] },
};

/** No opening asks for less than four hours a week: the named persons of the world rely on it. */
export const LEAST_QUARTERS = 16;

const clock = (halfHours: number): string =>
  `${String(Math.floor(halfHours / 2)).padStart(2, '0')}:${halfHours % 2 === 0 ? '00' : '30'}`;

/** Draws days, times and hours that go together: the most hours are the days times the shift. */
export const scheduleOfKind = (kind: OpeningKind, weekendWork: boolean, chance: Chance): Schedule => {
  const habits = HABITS[kind];
  const dayCount = chance.whole(...habits.days);
  const working: readonly Weekday[] =
    weekendWork && chance.happens(0.4) ? WEEKDAYS.slice(2, 6) : WEEKDAYS.slice(0, 5);
  const weekdays = chance.some(working, dayCount).sort((a, b) => WEEKDAYS.indexOf(a) - WEEKDAYS.indexOf(b));
  const shift = chance.whole(...habits.shift);
  const start = chance.whole(15, Math.min(21, 34 - shift * 2));
  const most = weekdays.length * shift * 4;
  const least = Math.round((most * chance.whole(...habits.startWith)) / 100 / 2) * 2;
  return {
    weekdays,
    requiredWeekdays: chance.happens(0.15) ? chance.some(weekdays, 1) : [],
    start: clock(start),
    end: clock(start + shift * 2),
    flexibleStart: chance.happens(0.45),
    minHoursQuarters: Math.min(most, Math.max(LEAST_QUARTERS, least)),
    maxHoursQuarters: Math.max(most, LEAST_QUARTERS),
    note: null,
  };
};
