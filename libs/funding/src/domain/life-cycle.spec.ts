import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '@stegvis/platform';
import { linesSumTo, remainingOf, sumOf } from './amounts';
import { actsOf, CALL_OFF_ACTS, CALL_OFF_STATES, edgeOf, LIFE_CYCLE } from './life-cycle';
import { lifeCycleDocument } from './life-cycle-document';
import { type ActSubject, firstRefusal, type GuardName } from './life-cycle-guards';

const DOCUMENT = join(__dirname, '../../../../docs/call-off-life-cycle.md');
const STATES = ['none', ...CALL_OFF_STATES] as const;

const fine: ActSubject = {
  remainingKr: 520_000,
  amountKr: 520_000,
  paidBackKr: 520_000,
  purpose: 'employment',
  openingKind: 'municipal_targeted_employment',
  actingAccount: 'second',
  requestingAccount: 'first',
};

describe('the life cycle of a call-off', () => {
  it('has at most one line for an act in a state, and ends where nothing is waited for', () => {
    for (const act of CALL_OFF_ACTS)
      for (const state of STATES)
        expect(
          LIFE_CYCLE.filter((edge) => edge.act === act && edge.from.includes(state)).length,
        ).toBeLessThanOrEqual(1);
    for (const state of ['refused', 'withdrawn', 'paid_back'] as const)
      expect(CALL_OFF_ACTS.filter((act) => edgeOf(act, state))).toEqual([]);
  });

  it('gives HR officers and coordinators every act, and no other role any', () => {
    const own = Object.fromEntries(
      ROLES.map((role) => [role, [...new Set(STATES.flatMap((state) => actsOf(role, state)))].sort()]),
    );
    const all = [...CALL_OFF_ACTS].sort();
    expect(own).toEqual({
      ...Object.fromEntries(ROLES.map((role) => [role, []])),
      hr_officer: all,
      coordinator: all,
    });
  });

  it('lets nothing be approved or refused without a second person', () => {
    const deciding = LIFE_CYCLE.filter(({ to }) => to === 'approved' || to === 'refused');
    expect(deciding.map(({ act, guards }) => [act, guards.includes('second-person')])).toEqual([
      ['approve', true],
      ['refuse', true],
    ]);
  });

  it('is documented as it stands', () => {
    if (process.env['UPDATE_DOCUMENTS']) writeFileSync(DOCUMENT, lifeCycleDocument());
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(lifeCycleDocument());
  });
});

describe('the guards of the life cycle', () => {
  it('let what is in order through', () => {
    for (const { guards } of LIFE_CYCLE) expect(firstRefusal(guards, fine)).toBeNull();
    expect(firstRefusal(['fits-line'], { ...fine, purpose: 'activity', openingKind: null })).toBeNull();
  });

  it.each<[GuardName, Partial<ActSubject>, string]>([
    ['line-granted', { remainingKr: null }, 'line-not-granted'],
    ['fits-line', { openingKind: null }, 'opening-does-not-fit-line'],
    ['fits-line', { openingKind: 'regular_employment' }, 'opening-does-not-fit-line'],
    ['fits-line', { purpose: 'activity' }, 'opening-does-not-fit-line'],
    ['within-remaining', { remainingKr: 519_999 }, 'call-off-over-remaining'],
    ['within-remaining', { remainingKr: null }, 'call-off-over-remaining'],
    ['second-person', { actingAccount: 'first' }, 'call-off-needs-second-person'],
    ['within-call-off', { paidBackKr: 0 }, 'pay-back-out-of-range'],
    ['within-call-off', { paidBackKr: 520_001 }, 'pay-back-out-of-range'],
  ])('%s refuses %p', (name, change, code) => {
    expect(firstRefusal([name], { ...fine, ...change })).toMatchObject({ code });
  });
});

describe('the amounts of a round', () => {
  /** Seed example of R-041: the application of 2023. */
  const lines2023 = [700_000, 500_000, 500_000, 500_000, 600_000, 580_000, 500_000, 600_000, 520_000].map(
    (appliedKr) => ({ appliedKr, grantedKr: appliedKr, committedKr: 0, calledOffKr: 0 }),
  );

  it('R-041: nine lines of the application of 2023 sum to 5 000 000 kronor, and to no other sum', () => {
    expect(linesSumTo(lines2023, 5_000_000)).toBe(true);
    expect(linesSumTo(lines2023, 4_999_999)).toBe(false);
    expect(linesSumTo(lines2023.slice(1), 5_000_000)).toBe(false);
    expect(sumOf(lines2023)).toEqual({
      appliedKr: 5_000_000,
      grantedKr: 5_000_000,
      committedKr: 0,
      calledOffKr: 0,
    });
  });

  it('remain as granted less what is asked for and called off, and as nothing while nothing is granted', () => {
    const line = { appliedKr: 520_000, grantedKr: 500_000, committedKr: 120_000, calledOffKr: 212_500 };
    expect(remainingOf(line)).toBe(167_500);
    expect(remainingOf({ ...line, grantedKr: null, committedKr: 0, calledOffKr: 0 })).toBe(0);
    expect(sumOf([{ ...line, grantedKr: null }]).grantedKr).toBeNull();
  });
});
