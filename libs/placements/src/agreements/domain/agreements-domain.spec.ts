import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '@stegvis/platform';
import '../messages';
import { anySubject } from '../../placements/storage/move-placement';
import {
  AGREEMENT_FIELDS,
  type AgreementContent,
  canonicalContent,
  changedFields,
  FIELD_CHANGES,
  isSmall,
  missingParts,
  wordsIn,
} from './agreement-content';
import { agreementDocument } from './agreement-document';
import { agreementRefusal, type AgreementSubject } from './agreement-guards';
import {
  AGREEMENT_ACTS,
  AGREEMENT_LIFE_CYCLE,
  AGREEMENT_STATES,
  agreementActsOf,
  agreementEdgeOf,
} from './agreement-life-cycle';
import { AGREEMENT_RULES, type AgreementFacts, brokenRules } from './agreement-rules';
import { AGREEMENT_TEMPLATES, hasApproved, nextParty, partiesOf, templateOf } from './agreement-templates';
import { easyParts } from './easy-parts';

const DOCUMENT = join(__dirname, '../../../../../docs/agreement-life-cycle.md');

const content: AgreementContent = {
  place: 'Kaféet, Glasbruket',
  fromDay: '2026-03-02',
  lastDay: '2026-08-31',
  week: [
    { weekday: 'mon', from: 540, to: 720 },
    { weekday: 'wed', from: 540, to: 720 },
  ],
  tasks: 'Duka fram. Torka bord.',
  easyTasks: 'Du dukar fram och torkar bord.',
  contact: 'Sara',
  incidentContact: 'Sara, 040-12 34 56',
  supporter: 'Kim',
  fallback: 'Vi pratar om det.',
  easyFallback: 'Du kan sluta.',
  notes: '',
  minor: false,
};
const facts: AgreementFacts = {
  content,
  placement: {
    ...anySubject('2026-03-02'),
    contact: 'Sara',
    incidentContact: 'Sara',
    introducedOn: '2026-02-20',
    riskCheckedOn: '2026-02-20',
  },
  asPlanned: true,
  dueElsewhere: false,
  overFullTime: false,
  represented: false,
};

describe('the life cycle of an agreement', () => {
  it('has one line for an act in a state, and ends where it is over', () => {
    for (const act of AGREEMENT_ACTS)
      for (const state of ['none', ...AGREEMENT_STATES] as const)
        expect(
          AGREEMENT_LIFE_CYCLE.filter((edge) => edge.act === act && edge.from.includes(state)).length,
        ).toBeLessThanOrEqual(1);
    for (const state of ['superseded', 'ended', 'called_off', 'closed'] as const)
      expect(AGREEMENT_ACTS.filter((act) => agreementEdgeOf(act, state))).toEqual([]);
  });

  it('lets each do what is hers, and nobody what the database does by itself', () => {
    expect(agreementActsOf('participant', 'sent')).toEqual(['approve', 'not_now', 'wonder']);
    expect(agreementActsOf('participant', 'agreed')).toEqual(['wonder']);
    expect(agreementActsOf('employer_contact', 'sent')).toEqual(['approve', 'not_now']);
    expect(agreementActsOf('mail_link', 'sent')).toEqual(['approve', 'not_now']);
    expect(agreementActsOf('job_consultant', 'draft')).toEqual(['edit', 'send', 'call_off']);
    for (const role of ROLES)
      for (const state of AGREEMENT_STATES)
        for (const act of ['close', 'end', 'supersede'] as const)
          expect(agreementActsOf(role, state)).not.toContain(act);
  });

  it('is documented as it stands', () => {
    if (process.env['UPDATE_DOCUMENTS']) writeFileSync(DOCUMENT, agreementDocument());
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(agreementDocument());
  });

  it.each<[keyof AgreementSubject, Partial<AgreementSubject>, string]>([
    ['placementOpen', { placementOpen: false }, 'placement-open'],
    ['consentHolds', { consentHolds: false }, 'R-056'],
    ['turn', { turn: false }, 'approval-order'],
    ['broken', { broken: { rule: 'R-023', code: 'agreement-rule-contact' } }, 'R-023'],
  ])('its guards refuse without %s', (_, change, rule) => {
    const fine: AgreementSubject = { placementOpen: true, consentHolds: true, turn: true, broken: null };
    const all = ['placement-open', 'consent-holds', 'turn-come', 'rules-kept'] as const;
    expect(agreementRefusal(all, fine)).toBeNull();
    expect(agreementRefusal(all, { ...fine, ...change })).toMatchObject({ rule });
  });
});

describe('the parties', () => {
  it('R-014: she is the first of every template and the municipality the last, each with dates and without a gap', () => {
    for (const { parties, from, to } of AGREEMENT_TEMPLATES) {
      expect(parties[0]).toBe('participant');
      expect(parties.at(-1)).toBe('municipality');
      expect(to === null || from < to).toBe(true);
    }
    expect(templateOf('individual_placement', '2026-03-02')?.code).toBe('placement-1');
    expect(templateOf('individual_placement', '2023-12-31')).toBeNull();
    expect(templateOf('employment', '2026-03-02')).toBeNull();
    const [first] = AGREEMENT_TEMPLATES;
    if (!first) throw new Error('There is no template');
    const ended = { ...first, to: '2026-03-02' };
    expect(templateOf('work_trial', '2026-03-01', [ended])).toBe(ended);
    expect(templateOf('work_trial', '2026-03-02', [ended])).toBeNull();
  });

  it('have their turns in order, the representative only where there is one', () => {
    const template = AGREEMENT_TEMPLATES[0];
    if (!template) throw new Error('There is no template');
    expect(partiesOf(template, false)).toEqual(['participant', 'employer', 'municipality']);
    const all = partiesOf(template, true);
    expect(nextParty(all, 'participant')).toBe('representative');
    expect(nextParty(all, 'municipality')).toBeNull();
    expect(all.filter((party) => hasApproved(all, 'employer', party))).toEqual([
      'participant',
      'representative',
    ]);
    expect(all.every((party) => hasApproved(all, null, party))).toBe(true);
  });
});

describe('the text', () => {
  it('says what differs, and which changes are small', () => {
    expect(changedFields(content, { ...content })).toEqual([]);
    expect(changedFields(content, { ...content, notes: 'Inneskor', supporter: 'Ali' })).toEqual([
      'supporter',
      'notes',
    ]);
    expect(changedFields(content, { ...content, week: [] })).toEqual(['week']);
    expect(isSmall(['supporter', 'notes', 'incidentContact'])).toBe(true);
    for (const field of AGREEMENT_FIELDS) expect(isSmall([field])).toBe(FIELD_CHANGES[field] === 'small');
    expect(isSmall(['notes', 'week'])).toBe(false);
  });

  it('has one canonical form whatever the order of its keys, and another for every change', () => {
    const turned = Object.fromEntries(Object.entries(content).reverse()) as unknown as AgreementContent;
    expect(canonicalContent(turned)).toBe(canonicalContent(content));
    for (const change of [
      { notes: 'x' },
      { lastDay: null },
      { minor: true },
      { week: content.week.slice(1) },
    ])
      expect(canonicalContent({ ...content, ...change })).not.toBe(canonicalContent(content));
  });

  it('tells which parts lack words', () => {
    expect(missingParts(content)).toEqual([]);
    expect(missingParts({ ...content, place: '', easyTasks: '', easyFallback: '' })).toEqual([
      'where',
      'what',
      'if_not',
    ]);
    expect(missingParts({ ...content, week: [], supporter: '' })).toEqual(['when', 'who_helps']);
  });

  it('R-008: is six easy parts of twelve words at most, in both languages', () => {
    const week = (['mon', 'tue', 'wed', 'thu', 'fri'] as const).map((weekday) => ({
      weekday,
      from: 540,
      to: 720,
    }));
    for (const language of ['sv', 'en'] as const)
      for (const one of [
        content,
        { ...content, week, lastDay: null },
        { ...content, week: [...week, ...content.week] },
      ]) {
        const parts = easyParts(language, one);
        expect(parts.map(({ part }) => part)).toEqual([
          'where',
          'when',
          'what',
          'who_helps',
          'how_long',
          'if_not',
        ]);
        for (const { text } of parts) {
          expect(wordsIn(text)).toBeGreaterThan(1);
          expect(wordsIn(text)).toBeLessThanOrEqual(12);
        }
      }
    expect(easyParts('sv', content)[1]?.text).toBe('Måndag och onsdag, klockan 09:00 till 12:00.');
  });
});

describe('the rules', () => {
  it('are kept by what is in order', () => {
    expect(brokenRules(facts, '2026-02-25')).toEqual([]);
  });

  it.each<[string, string, Partial<AgreementFacts>]>([
    ['parts', 'R-008', { content: { ...content, tasks: '' } }],
    ['plan', 'plan', { asPlanned: false }],
    ['contact', 'R-023', { placement: { ...facts.placement, contact: ' ' } }],
    ['hours', 'hours', { overFullTime: true }],
    ['overlap', 'overlap', { dueElsewhere: true }],
    ['age', 'age', { content: { ...content, minor: true } }],
    ['length', 'R-027', { content: { ...content, lastDay: '2026-03-20' } }],
    ['length', 'R-027', { content: { ...content, lastDay: null } }],
    ['introduced', 'R-098', { placement: { ...facts.placement, riskCheckedOn: null } }],
    ['extract', 'R-096', { placement: { ...facts.placement, withChildren: true } }],
  ])('%s (%s) says what is missing', (code, rule, change) => {
    expect(brokenRules({ ...facts, ...change }, '2026-02-25')).toMatchObject([{ code, rule }]);
  });

  it('hold from a day until another, each with its source and who can mend it', () => {
    const late = AGREEMENT_RULES.map((one) => ({ ...one, from: '2026-02-26' }));
    const over = AGREEMENT_RULES.map((one) => ({ ...one, to: '2026-02-25' }));
    const wrong = { ...facts, dueElsewhere: true };
    expect(brokenRules(wrong, '2026-02-25', late)).toEqual([]);
    expect(brokenRules(wrong, '2026-02-25', over)).toEqual([]);
    expect(brokenRules(wrong, '2026-02-24', over)).toHaveLength(1);
    for (const { source, mender } of AGREEMENT_RULES) expect([source, mender]).not.toContain('');
    expect(
      brokenRules({ ...facts, content: { ...content, minor: true }, represented: true }, '2026-02-25'),
    ).toEqual([]);
  });
});
