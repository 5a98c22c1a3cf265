import '../messages';
import { type ConsentAnswer, stateOf } from './consent-state';
import { ASKABLE_ITEMS, type Item, monthsAfter, PURPOSES } from './consent-terms';
import { consentText } from './consent-text';

const at = (...answers: ConsentAnswer[]) =>
  stateOf(
    answers.map((answer) => ({ answer })),
    '2026-06-01',
    '2026-05-31',
  );

describe('a consent', () => {
  it('opens something only after a yes that nothing stops, up to its last day', () => {
    expect(at()).toBe('unanswered');
    expect(at('ask_someone')).toBe('ask_someone');
    expect(at('ask_someone', 'yes')).toBe('yes');
    expect(at('no')).toBe('no');
    expect(at('ask_someone', 'taken_back')).toBe('taken_back');
    expect(at('yes', 'withdrawn')).toBe('withdrawn');
    expect(at('withdrawn', 'yes')).toBe('withdrawn');
    expect(stateOf([{ answer: 'yes' }], '2026-06-01', '2026-06-01')).toBe('expired');
  });

  it('counts months as people do', () => {
    expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28');
    expect(monthsAfter('2026-11-22', 6)).toBe('2027-05-22');
    expect(monthsAfter('2026-12-01', 1)).toBe('2027-01-01');
  });

  it('R-008: has a text for every purpose in both languages, easy and full, with who, what, why and till when', () => {
    for (const purpose of PURPOSES)
      for (const language of ['sv', 'en'] as const)
        for (const easy of [true, false]) {
          const text = consentText(language, easy, {
            receiverName: 'Kafé Ankaret',
            purpose,
            dataClasses: ['C2', 'C3', 'C4', 'C8'],
            items: ['step', 'work_goal'],
            validTo: '2027-05-22',
          });
          expect(text.split('\n')).toHaveLength(10);
          expect(text).toContain('Kafé Ankaret');
          expect(text).toContain(language === 'sv' ? '22 maj 2027' : '22 May 2027');
          expect(text).not.toMatch(/[{}]|undefined/);
        }
  });

  it('A10: names each sensitive item in a line of its own, and the name of a person without waiting for a placement', () => {
    const text = (items: readonly Item[]) =>
      consentText('sv', true, {
        receiverName: 'Försäkringskassan',
        purpose: 'joint_mapping',
        dataClasses: ['C2', 'C3', ...(items.length > 0 ? (['C4'] as const) : [])],
        items,
        validTo: '2027-05-22',
      }).split('\n');
    expect(text(ASKABLE_ITEMS).filter((line) => line.startsWith('• '))).toHaveLength(
      ASKABLE_ITEMS.length + 2,
    );
    expect(text(['support_needs'])).toEqual(
      expect.arrayContaining(['• ditt namn', '• vilket stöd du behöver']),
    );
    expect(text([])[1]).toBe('De får se din presentation och ditt namn.');
  });
});
