import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '@stegvis/platform';
import { allowedActs } from './allowed-acts';
import { LIFE_CYCLE, mayTake, OPENING_ACTS, OPENING_STATUSES, transitionOf } from './life-cycle';
import { lifeCycleDocument } from './life-cycle-document';
import { firstRefusal } from './life-cycle-guards';
import { missingContent } from './missing-content';
import { EMPTY_CONTENT, type OpeningContent } from './opening-content';

const DOCUMENT = join(__dirname, '../../../../docs/opening-life-cycle.md');

const complete: OpeningContent = {
  ...EMPTY_CONTENT,
  title: 'Kafé',
  easyText: 'Du brygger kaffe.',
  workplaceId: '00000000-0000-7000-8000-000000000001',
  areas: ['restaurant'],
  tasks: [{ text: 'Brygga kaffe', frequency: 'daily', removable: false }],
  schedule: { ...EMPTY_CONTENT.schedule, minHoursQuarters: 16, maxHoursQuarters: 40 },
};
const subject = {
  content: complete,
  easyTextApproved: false,
  role: 'employer_contact' as const,
  today: '2026-03-01',
  reason: null,
};

describe('the life cycle of an opening', () => {
  it('has at most one line for an act in a state', () => {
    for (const act of OPENING_ACTS)
      for (const status of OPENING_STATUSES)
        expect(
          LIFE_CYCLE.filter((line) => line.act === act && line.from.includes(status)).length,
        ).toBeLessThanOrEqual(1);
  });

  it('ends in closed: nothing but a copy comes out of it', () => {
    expect(OPENING_ACTS.filter((act) => transitionOf(act, 'closed'))).toEqual(['copy']);
  });

  it('gives participants, supervisors and administrators no act', () => {
    for (const role of ROLES)
      expect(OPENING_ACTS.some((act) => mayTake(role, act))).toBe(
        ['employer_contact', 'hr_officer', 'job_consultant', 'coordinator'].includes(role),
      );
  });

  it('offers every role in every state what the table says, and nothing else', () => {
    const easyText = 'Du brygger kaffe.';
    for (const status of OPENING_STATUSES)
      for (const role of ROLES) {
        const expected = OPENING_ACTS.filter((act) => transitionOf(act, status)?.who.includes(role));
        expect(allowedActs(status, { role, easyText, easyTextApproved: false })).toEqual(expected);
      }
  });

  it('does not offer to approve what is empty or approved already', () => {
    const role = 'job_consultant';
    expect(allowedActs('draft', { role, easyText: '', easyTextApproved: false })).not.toContain(
      'approve_easy_text',
    );
    expect(allowedActs('published', { role, easyText: 'x', easyTextApproved: true })).not.toContain(
      'approve_easy_text',
    );
  });

  it('is documented as it stands', () => {
    if (process.env['UPDATE_DOCUMENTS']) writeFileSync(DOCUMENT, lifeCycleDocument());
    expect(existsSync(DOCUMENT)).toBe(true);
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(lifeCycleDocument());
  });
});

describe('the guards of the life cycle', () => {
  it('let a complete opening through', () => {
    expect(missingContent(complete)).toEqual([]);
    expect(
      firstRefusal(['complete', 'kind-fits-role', 'period-not-over', 'easy-text-waits'], subject),
    ).toBeNull();
  });

  it.each([
    ['content.title', { title: '' }, 'complete'],
    ['content.areas', { areas: [] }, 'complete'],
    ['content.workplaceId', { workplaceId: null }, 'complete'],
    ['content.tasks', { tasks: [] }, 'complete'],
    ['content.easyText', { easyText: '' }, 'R-008'],
    ['content.schedule.maxHoursQuarters', { schedule: EMPTY_CONTENT.schedule }, 'complete'],
  ])('miss %s and name it', (path, change, rule) => {
    const refusal = firstRefusal(['complete'], { ...subject, content: { ...complete, ...change } });
    expect(refusal).toMatchObject({ rule, fields: [{ path }] });
  });

  it('keep time-limited municipal employments to those who can offer them (R-020)', () => {
    const content = { ...complete, kind: 'municipal_labour_market_employment' as const };
    expect(firstRefusal(['kind-fits-role'], { ...subject, content })).toMatchObject({ rule: 'R-020' });
    for (const role of ['hr_officer', 'job_consultant', 'coordinator'] as const)
      expect(firstRefusal(['kind-fits-role'], { ...subject, content, role })).toBeNull();
  });

  it('know that the day of closing is no open day', () => {
    const closing = (closesOn: string) => ({ ...subject, content: { ...complete, closesOn } });
    expect(firstRefusal(['period-not-over'], closing('2026-03-01'))).toMatchObject({ code: 'period-over' });
    expect(firstRefusal(['period-not-over'], closing('2026-03-02'))).toBeNull();
  });

  it('want a reason to close', () => {
    expect(firstRefusal(['reason-given'], subject)).toMatchObject({ fields: [{ path: 'reason' }] });
    expect(firstRefusal(['reason-given'], { ...subject, reason: 'Tillsatt' })).toBeNull();
  });

  it('refuse to approve an empty text and one that is approved', () => {
    const empty = { ...subject, content: { ...complete, easyText: '' } };
    expect(firstRefusal(['easy-text-waits'], empty)).toMatchObject({ code: 'missing-easy-text' });
    expect(firstRefusal(['easy-text-waits'], { ...subject, easyTextApproved: true })).toMatchObject({
      code: 'easy-text-approved-already',
    });
  });
});
