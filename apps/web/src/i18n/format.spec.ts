import { fillMessage } from './fill-message';
import { formatClock, formatDayDate, formatLongDate, formatShortDate } from './format-date';
import { formatNumber } from './format-number';
import {
  formatDistance,
  formatQuarters,
  formatTimeOfDay,
  formatTimeSpan,
  formatTravel,
  formatWeekdays,
  formatWeeklyHours,
} from './format-working-time';

const nbsp = '\u00a0';

describe('Swedish habits', () => {
  it('writes numbers with no-break spaces and a comma', () => {
    expect(formatNumber('sv', 12500)).toBe(`12${nbsp}500`);
    expect(formatNumber('sv', 2.4)).toBe('2,4');
    expect(formatNumber('en', 12500.5)).toBe('12,500.5');
  });

  it('writes hours, spans and clocks', () => {
    expect(formatTimeOfDay('sv', '10:00')).toBe(`kl.${nbsp}10`);
    expect(formatTimeOfDay('sv', '09:30')).toBe(`kl.${nbsp}9.30`);
    expect(formatTimeOfDay('en', '9:30')).toBe('09:30');
    expect(formatTimeSpan('sv', '09:00', '12:00')).toBe(`kl.${nbsp}9${nbsp}till${nbsp}12`);
    expect(formatQuarters('sv', 30)).toBe(`7,5${nbsp}tim`);
    expect(formatWeeklyHours('sv', 32, 48)).toBe(`8–12${nbsp}tim/vecka`);
    expect(formatWeeklyHours('en', 36, 36)).toBe(`9${nbsp}h/week`);
    expect(formatClock('sv', '2026-11-24T13:02:00Z')).toBe('14.02');
  });

  it('writes days', () => {
    const today = new Date('2026-11-24T12:00:00Z');
    expect(formatShortDate('sv', '2026-11-03', today)).toBe(`3${nbsp}nov`);
    expect(formatShortDate('sv', '2024-11-03', today)).toBe(`3${nbsp}nov${nbsp}2024`);
    expect(formatDayDate('sv', '2026-11-24')).toBe(`tis${nbsp}24${nbsp}nov`);
    expect(formatLongDate('sv', '2026-11-24')).toBe('tisdag 24 november 2026');
    expect(formatLongDate('en', '2026-11-24')).toBe('Tuesday 24 November 2026');
    expect(formatShortDate('sv', 'nonsense', today)).toBe('');
  });

  it('shows an instant as the day it is in Sweden', () => {
    expect(formatDayDate('sv', '2026-11-23T23:30:00Z')).toBe(`tis${nbsp}24${nbsp}nov`);
  });

  it('joins weekdays', () => {
    expect(formatWeekdays('sv', ['wed', 'mon', 'fri'])).toBe('mån ons fre');
    expect(formatWeekdays('sv', ['mon', 'tue', 'wed', 'thu'])).toBe('mån–tors');
    expect(formatWeekdays('en', ['sat', 'sun'], 'long')).toBe('Saturday, Sunday');
    expect(formatWeekdays('sv', ['someday'])).toBe('');
  });

  it('writes distance and travel', () => {
    expect(formatDistance('sv', 2380)).toBe(`2,4${nbsp}km`);
    expect(formatDistance('sv', 30)).toBe(`100${nbsp}m`);
    expect(formatTravel('sv', 24)).toBe(`ungefär 24${nbsp}min`);
  });
});

describe('fillMessage', () => {
  const places = { zero: 'Inga platser', one: '{n} plats', other: '{n} platser' } as const;

  it('chooses the form', () => {
    expect([0, 1, 3].map((n) => fillMessage('sv', places, { n }))).toEqual([
      'Inga platser',
      '1 plats',
      '3 platser',
    ]);
    expect(fillMessage('en', { one: '{n} place', other: '{n} places' }, { n: 0 })).toBe('0 places');
  });

  it('leaves a missing parameter visible', () => {
    expect(fillMessage('sv', 'Hej {name}')).toBe('Hej {name}');
  });
});
