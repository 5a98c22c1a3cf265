import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '@stegvis/platform';
import fc from 'fast-check';
import { freeSeat, type HeldSeat, isDueElsewhere, isOverFullTime } from './free-seat';
import { placementDocument } from './placement-document';
import { type PlacementGuardName, placementRefusal, type PlacementSubject } from './placement-guards';
import {
  PLACEMENT_ACTS,
  PLACEMENT_LIFE_CYCLE,
  PLACEMENT_STATES,
  placementActsOf,
  placementEdgeOf,
} from './placement-life-cycle';
import { FULL_TIME, minuteOf, timeOf, WEEKDAYS } from './week-plan';

const DOCUMENT = join(__dirname, '../../../../../docs/placement-life-cycle.md');
const fine: PlacementSubject = {
  today: '2026-03-10',
  openingInUse: true,
  unpaid: true,
  consentHolds: true,
  fromDay: '2026-03-01',
  contact: 'Sara',
  incidentContact: 'Sara',
  introducedOn: '2026-02-20',
  riskCheckedOn: '2026-03-01',
  withChildren: true,
  extractShownOn: '2025-03-01',
  agreementSettled: true,
  lastDay: '2026-03-10',
};

describe('the life cycle of a placement', () => {
  it('has one line for an act, ends where it is over, and is moved by staff alone', () => {
    for (const act of PLACEMENT_ACTS)
      for (const state of ['none', ...PLACEMENT_STATES] as const)
        expect(
          PLACEMENT_LIFE_CYCLE.filter((edge) => edge.act === act && edge.from.includes(state)).length,
        ).toBeLessThanOrEqual(1);
    for (const state of ['ended', 'cancelled'] as const)
      expect(PLACEMENT_ACTS.filter((act) => placementEdgeOf(act, state))).toEqual([]);
    for (const role of ROLES)
      for (const state of PLACEMENT_STATES)
        if (!['supervisor', 'job_consultant'].includes(role))
          expect(placementActsOf(role, state)).toEqual([]);
    expect(placementActsOf('supervisor', 'planned')).toEqual(['start', 'extend', 'shorten', 'cancel']);
    expect(placementActsOf('job_consultant', 'active')).toEqual(['extend', 'shorten', 'end']);
  });

  it('is documented as it stands', () => {
    if (process.env['UPDATE_DOCUMENTS']) writeFileSync(DOCUMENT, placementDocument());
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(placementDocument());
  });
});

describe('the guards of a placement', () => {
  it('let what is in order through', () => {
    for (const { guards } of PLACEMENT_LIFE_CYCLE) expect(placementRefusal(guards, fine)).toBeNull();
  });

  it.each<[PlacementGuardName, Partial<PlacementSubject>, string]>([
    ['opening-in-use', { openingInUse: false }, 'opening-in-use'],
    ['kind-unpaid', { unpaid: false }, 'R-090'],
    ['consent-holds', { consentHolds: false }, 'R-056'],
    ['agreement-settled', { agreementSettled: false }, 'agreement'],
    ['contact-named', { contact: ' ' }, 'R-023'],
    ['introduced', { introducedOn: '2026-03-02' }, 'R-098'],
    ['introduced', { riskCheckedOn: null }, 'R-098'],
    ['introduced', { incidentContact: '' }, 'R-098'],
    ['extract-shown', { extractShownOn: '2025-02-28' }, 'R-096'],
    ['extract-shown', { extractShownOn: null }, 'R-096'],
    ['day-come', { lastDay: '2026-03-11' }, 'day-come'],
    ['day-come', { lastDay: '2026-02-28' }, 'day-come'],
    ['end-ahead', { lastDay: '2026-03-09' }, 'end-ahead'],
    ['end-ahead', { lastDay: '2026-03-12', fromDay: '2026-03-13' }, 'end-ahead'],
  ])('%s refuses %j', (name, change, rule) => {
    expect(placementRefusal([name], { ...fine, ...change })).toMatchObject({ rule });
  });
});

describe('seats and hours', () => {
  const days = { from: '2026-03-02', to: '2026-03-09' };
  const morning = { weekday: 'mon' as const, from: 540, to: 720 };
  const held = (change: Partial<HeldSeat> = {}): HeldSeat => ({ seat: 1, ...morning, days, ...change });

  it('the lowest seat that is free for the whole plan is taken, hours and days being half-open', () => {
    expect(freeSeat(2, [], [morning], days)).toBe(1);
    expect(freeSeat(1, [held()], [morning], days)).toBeNull();
    expect(freeSeat(2, [held()], [morning], days)).toBe(2);
    expect(freeSeat(1, [held({ from: 720, to: 800 })], [morning], days)).toBe(1);
    expect(freeSeat(1, [held({ weekday: 'tue' })], [morning], days)).toBe(1);
    expect(freeSeat(1, [held({ days: { from: '2026-03-09', to: null } })], [morning], days)).toBe(1);
    expect(
      freeSeat(1, [held({ days: { from: '2026-03-09', to: null } })], [morning], { ...days, to: null }),
    ).toBeNull();
  });

  it('two persons never share a seat, whatever is planned in whatever order', () => {
    const plan = fc.record({
      weekday: fc.constantFrom(...WEEKDAYS),
      from: fc.integer({ min: 0, max: 20 }),
      length: fc.integer({ min: 1, max: 10 }),
      day: fc.integer({ min: 1, max: 9 }),
      until: fc.option(fc.integer({ min: 1, max: 5 })),
    });
    fc.assert(
      fc.property(fc.array(plan, { maxLength: 25 }), fc.integer({ min: 1, max: 3 }), (plans, seats) => {
        const taken: HeldSeat[] = [];
        for (const { weekday, from, length, day, until } of plans) {
          const hours = { weekday, from, to: from + length };
          const on = { from: `2026-03-0${day}`, to: until === null ? null : `2026-03-1${until}` };
          const seat = freeSeat(seats, taken, [hours], on);
          if (seat !== null) taken.push({ seat, ...hours, days: on });
        }
        // Counted minute by minute and day by day, by none of the rules above.
        for (const weekday of WEEKDAYS)
          for (let minute = 0; minute < 31; minute += 1)
            for (const on of ['2026-03-05', '2026-03-09', '2026-03-12', '2026-03-20']) {
              const there = taken.filter(
                (one) =>
                  one.weekday === weekday &&
                  one.from <= minute &&
                  minute < one.to &&
                  one.days.from <= on &&
                  (one.days.to === null || on < one.days.to),
              );
              if (there.length > seats || new Set(there.map(({ seat }) => seat)).size < there.length)
                return false;
            }
        return true;
      }),
    );
  });

  it('she is due at one place at a time, and together at full time at most on any day', () => {
    expect(isDueElsewhere([held()], [{ ...morning, from: 719, to: 900 }], days)).toBe(true);
    expect(isDueElsewhere([held()], [{ ...morning, from: 720, to: 900 }], days)).toBe(false);
    const most = { weekday: 'tue' as const, from: 0, to: FULL_TIME - 180 };
    expect(isOverFullTime([held()], [most], days)).toBe(false);
    expect(isOverFullTime([held()], [{ ...most, to: most.to + 1 }], days)).toBe(true);
    const after = held({ days: { from: '2026-03-09', to: null } });
    expect(isOverFullTime([held(), after], [most], { ...days, to: null })).toBe(false);
    expect(isOverFullTime([after], [{ ...most, to: most.to + 1 }], { ...days, to: null })).toBe(true);
  });

  it('a time is its minute and back, and nothing else is one', () => {
    for (const minute of [0, 1, 59, 60, 735, 1439, 1440]) expect(minuteOf(timeOf(minute))).toBe(minute);
    for (const text of ['24:01', '25:00', '9:00', '09:60', '', '09.00']) expect(minuteOf(text)).toBeNull();
  });
});
