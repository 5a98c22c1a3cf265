import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '@stegvis/platform';
import { followUpDocument } from './follow-up-document';
import { type FollowUpGuardName, followUpRefusal, type FollowUpSubject } from './follow-up-guards';
import {
  FOLLOW_UP_ACTS,
  FOLLOW_UP_LIFE_CYCLE,
  FOLLOW_UP_STATES,
  followUpActsOf,
  followUpEdgeOf,
} from './follow-up-life-cycle';
import { OCCASION, RHYTHMS } from './rhythm';

const DOCUMENT = join(__dirname, '../../../../../docs/follow-up-life-cycle.md');

describe('the life cycle of a follow-up', () => {
  it('has at most one line for an act in a state, and nothing is recorded before its window', () => {
    for (const act of FOLLOW_UP_ACTS)
      for (const state of FOLLOW_UP_STATES)
        expect(
          FOLLOW_UP_LIFE_CYCLE.filter((edge) => edge.act === act && edge.from.includes(state)).length,
        ).toBeLessThanOrEqual(1);
    expect(FOLLOW_UP_ACTS.filter((act) => followUpEdgeOf(act, 'coming'))).toEqual(['open']);
  });

  it('gives each role her own acts: staff record and correct, she tells, nobody else does anything', () => {
    const own = Object.fromEntries(
      ROLES.map((role) => [
        role,
        [...new Set(FOLLOW_UP_STATES.flatMap((state) => followUpActsOf(role, state)))],
      ]),
    );
    expect(own).toEqual({
      ...Object.fromEntries(ROLES.map((role) => [role, []])),
      participant: ['tell'],
      supervisor: ['record', 'correct'],
      job_consultant: ['record', 'correct'],
    });
  });

  it('is documented as it stands', () => {
    if (process.env['UPDATE_DOCUMENTS']) writeFileSync(DOCUMENT, followUpDocument());
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(followUpDocument());
  });
});

describe('the guards of a follow-up', () => {
  const today: FollowUpSubject = {
    today: '2026-11-20',
    opens: '2026-11-18',
    closes: '2026-11-25',
    running: true,
    heldOn: '2026-11-19',
  };
  it.each<[FollowUpGuardName, Partial<FollowUpSubject>, string]>([
    ['in-window', { today: '2026-11-17' }, 'follow-up-window'],
    ['in-window', { today: '2026-11-25' }, 'follow-up-window'],
    ['running', { running: false }, 'follow-up-over'],
    ['held-by-now', { heldOn: '2026-11-21' }, 'follow-up-day'],
    ['held-by-now', { heldOn: '2026-11-17' }, 'follow-up-day'],
  ])('%s refuses %j', (name, change, code) => {
    expect(followUpRefusal([name], { ...today, ...change })).toEqual({ rule: name, code });
  });

  it('let what is in order through, on the first day and on the last', () => {
    for (const day of ['2026-11-18', '2026-11-24'])
      expect(
        followUpRefusal(['running', 'in-window', 'held-by-now'], {
          ...today,
          today: day,
          heldOn: '2026-11-18',
        }),
      ).toBeNull();
  });
});

it('each rhythm goes forward, with windows that do not meet and names that the database takes', () => {
  const days = { week: 7, month: 30, day: 1 };
  for (const { beats } of Object.values(RHYTHMS)) {
    const windows = beats.map(({ unit, count, before, after }) => [
      count * days[unit] - before,
      count * days[unit] + after,
    ]);
    for (const [at, [opens = 0]] of windows.entries())
      expect(opens).toBeGreaterThanOrEqual(windows[at - 1]?.[1] ?? 1);
    for (const { code } of beats) expect(code).toMatch(new RegExp(OCCASION));
  }
});
