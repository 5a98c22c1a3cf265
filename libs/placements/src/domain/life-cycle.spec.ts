import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '@stegvis/platform';
import {
  actsOf,
  edgeOf,
  HER_VOICES,
  LIFE_CYCLE,
  OPEN_STATES,
  PROPOSAL_ACTS,
  PROPOSAL_STATES,
  type Taker,
} from './life-cycle';
import { lifeCycleDocument } from './life-cycle-document';
import { type ActSubject, firstRefusal, type GuardName } from './life-cycle-guards';
import { purposeOf } from './purpose-of';

const DOCUMENT = join(__dirname, '../../../../docs/proposal-life-cycle.md');
const STATES = ['none', ...PROPOSAL_STATES] as const;
const TAKERS: readonly Taker[] = [...ROLES, 'mail_link', 'system'];

const fine: ActSubject = {
  today: '2026-03-01',
  answerBy: '2026-03-04',
  openToParticipants: true,
  seatLeft: true,
  wordingApproved: true,
  consentHolds: true,
  mayBeShown: true,
};

describe('the life cycle of a proposal', () => {
  it('has at most one line for an act in a state, and ends where nothing is waited for', () => {
    for (const act of PROPOSAL_ACTS)
      for (const state of STATES)
        expect(
          LIFE_CYCLE.filter((edge) => edge.act === act && edge.from.includes(state)).length,
        ).toBeLessThanOrEqual(1);
    for (const state of ['declined', 'not_now', 'withdrawn', 'expired', 'closed'] as const)
      expect(PROPOSAL_ACTS.filter((act) => edgeOf(act, state))).toEqual([]);
    expect(OPEN_STATES).toEqual(['asked', 'considering', 'presented', 'accepted']);
  });

  it('gives each taker her own acts and no others: she answers, herself, through who represents her or as staff heard it, staff propose and take back, the employer replies', () => {
    const own = Object.fromEntries(
      TAKERS.map((taker) => [taker, [...new Set(STATES.flatMap((state) => actsOf(taker, state)))].sort()]),
    );
    const staff = ['maybe', 'no', 'propose', 'withdraw', 'yes'];
    const employer = ['turn_down', 'welcome'];
    expect(own).toEqual({
      ...Object.fromEntries(ROLES.map((role) => [role, []])),
      representative: ['maybe', 'no', 'yes'],
      participant: ['ask_someone', 'maybe', 'no', 'yes'],
      supervisor: staff,
      job_consultant: staff,
      employer_contact: employer,
      hr_officer: employer,
      mail_link: employer,
      system: ['close', 'expire'],
    });
  });

  it('R-056: nothing but an answer of the participant brings a proposal before an employer', () => {
    const leading = LIFE_CYCLE.filter(({ to }) => to === 'presented');
    expect(leading).toHaveLength(1);
    expect(leading[0]).toMatchObject({ act: 'yes', who: HER_VOICES });
    expect(leading[0]?.guards).toContain('consent-holds');
  });

  it('is documented as it stands', () => {
    if (process.env['UPDATE_DOCUMENTS']) writeFileSync(DOCUMENT, lifeCycleDocument());
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(lifeCycleDocument());
  });
});

describe('the guards of the life cycle', () => {
  it('let what is in order through', () => {
    for (const { guards, act } of LIFE_CYCLE)
      if (act !== 'expire') expect(firstRefusal(guards, fine)).toBeNull();
  });

  it.each<[GuardName, Partial<ActSubject>, string]>([
    ['open-to-participants', { openToParticipants: false }, 'opening-not-for-participants'],
    ['seat-left', { seatLeft: false }, 'no-seat-left'],
    ['day-to-come', { answerBy: '2026-03-01' }, 'answer-by-over'],
    ['in-time', { answerBy: '2026-02-28' }, 'proposal-expired'],
    ['day-over', { answerBy: '2026-03-01' }, 'answer-by-to-come'],
    ['wording-approved', { wordingApproved: false }, 'no-approved-wording'],
    ['consent-holds', { consentHolds: false }, 'consent-missing'],
    ['may-be-shown', { mayBeShown: false }, 'protected-not-presented'],
  ])('%s refuses', (name, change, code) => {
    expect(firstRefusal([name], { ...fine, ...change })).toMatchObject({ code });
  });

  it('count the day of the answer as a day to answer on', () => {
    expect(firstRefusal(['in-time'], { ...fine, answerBy: fine.today })).toBeNull();
    expect(firstRefusal(['day-over'], { ...fine, answerBy: '2026-02-28' })).toBeNull();
  });
});

it('a kind of opening says what the consent must be for', () => {
  expect(['study_visit', 'regular_employment', 'work_trial', 'individual_placement'].map(purposeOf)).toEqual([
    'study_visit',
    'employment',
    'individual_placement',
    'individual_placement',
  ]);
});
