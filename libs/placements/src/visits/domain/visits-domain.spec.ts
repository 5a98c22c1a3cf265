import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '@stegvis/platform';
import { type CalendarVisit, calendarFile } from './calendar-file';
import { visitDocument } from './visit-document';
import { refusingGuard, type VisitGuardName, type VisitSubject } from './visit-guards';
import {
  VISIT_ACTS,
  VISIT_LIFE_CYCLE,
  VISIT_STATES,
  visitActsOf,
  visitEdgeOf,
  type VisitState,
} from './visit-life-cycle';

const DOCUMENT = join(__dirname, '../../../../../docs/visit-life-cycle.md');
const STATES = ['none', ...VISIT_STATES] as const;
const coming: VisitSubject = { begun: false, agreed: true, openingInUse: true };

describe('the life cycle of a visit', () => {
  it('has at most one line for an act in a state, and ends where it was called off or missed', () => {
    for (const act of VISIT_ACTS)
      for (const state of STATES)
        expect(
          VISIT_LIFE_CYCLE.filter((edge) => edge.act === act && edge.from.includes(state)).length,
        ).toBeLessThanOrEqual(1);
    for (const state of ['cancelled', 'missed'] as const)
      expect(VISIT_ACTS.filter((act) => visitEdgeOf(act, state))).toEqual([]);
  });

  it('gives each role her own acts: staff book and register, she declines and tells, nobody else does anything', () => {
    const own = Object.fromEntries(
      ROLES.map((role) => [
        role,
        VISIT_ACTS.filter((act) => STATES.some((state) => visitEdgeOf(act, state)?.who.includes(role))),
      ]),
    );
    const staff = ['book', 'change', 'cancel', 'hold', 'hear', 'miss'];
    expect(own).toEqual({
      ...Object.fromEntries(ROLES.map((role) => [role, []])),
      participant: ['decline', 'tell'],
      supervisor: staff,
      job_consultant: staff,
    });
  });

  it.each<[VisitState, boolean, string[], string[]]>([
    ['planned', false, ['change', 'cancel'], ['decline']],
    ['planned', true, ['change', 'cancel', 'hold', 'hear', 'miss'], ['decline', 'tell']],
    ['done', true, ['hold', 'hear'], ['tell']],
    ['cancelled', true, [], []],
    ['missed', true, [], []],
  ])('offers of a visit that is %s (begun: %s) what may be done now', (state, begun, staff, herself) => {
    expect(visitActsOf('supervisor', state, begun)).toEqual(staff);
    expect(visitActsOf('participant', state, begun)).toEqual(herself);
  });

  it('is documented as it stands', () => {
    if (process.env['UPDATE_DOCUMENTS']) writeFileSync(DOCUMENT, visitDocument());
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(visitDocument());
  });
});

describe('the guards of a visit', () => {
  it.each<[VisitGuardName, Partial<VisitSubject>, string]>([
    ['agreed', { agreed: false }, 'visit-not-agreed'],
    ['opening-in-use', { openingInUse: false }, 'visit-opening-closed'],
    ['still-to-come', { begun: true }, 'visit-time-over'],
    ['begun', { begun: false }, 'visit-not-begun'],
  ])('%s refuses', (name, change, code) => {
    expect(refusingGuard([name], { ...coming, ...change })).toEqual({ rule: name, code });
  });

  it('let a booking that is in order through, and name the first that does not', () => {
    const guards = visitEdgeOf('book', 'none')?.guards ?? [];
    expect(refusingGuard(guards, coming)).toBeNull();
    expect(refusingGuard(guards, { begun: true, agreed: false, openingInUse: false })?.rule).toBe('agreed');
  });
});

describe('the calendar file of a visit', () => {
  const visit: CalendarVisit = {
    id: '0190a1b2-0000-7000-8000-000000000001',
    version: 2,
    state: 'planned',
    day: '2026-11-24',
    starts: '09:30',
    minutes: 90,
    title: 'Studiebesök',
    where: 'Café Linné, Möllan; ett mycket långt namn som inte får plats på en enda rad i en kalenderfil',
    changedAt: new Date('2026-11-20T08:15:00Z'),
  };
  const lines = (change: Partial<CalendarVisit> = {}) =>
    calendarFile({ ...visit, ...change })
      .replaceAll('\r\n ', '')
      .split('\r\n');

  it('says local time, lasts as long as it lasts, and warns a day and an hour before', () => {
    expect(lines()).toEqual(
      expect.arrayContaining([
        'DTSTART;TZID=Europe/Stockholm:20261124T093000',
        'DTEND;TZID=Europe/Stockholm:20261124T110000',
        'DTSTAMP:20261120T081500Z',
        'SEQUENCE:2',
        'STATUS:CONFIRMED',
        'TRIGGER:-P1D',
        'TRIGGER:-PT1H',
        'LOCATION:Café Linné\\, Möllan\\; ett mycket långt namn som inte får plats på en enda rad i en kalenderfil',
      ]),
    );
  });

  it('keeps to 75 octets a line, and ends each as the format wants', () => {
    const text = calendarFile(visit);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('is the same event when it is called off, without an alarm', () => {
    const off = lines({ state: 'cancelled', version: 3, where: null });
    expect(off).toEqual(
      expect.arrayContaining([`UID:${visit.id}@stegvis`, 'SEQUENCE:3', 'STATUS:CANCELLED']),
    );
    expect(off.filter((line) => /VALARM|LOCATION/.test(line))).toEqual([]);
  });
});
