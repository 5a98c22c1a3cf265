import { easy, sv } from './catalogue';
import { checkEasyRead, lix } from './easy-read';
import type { Message } from './message';

const forms = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const calmTexts = [...Object.entries(easy), ...Object.entries(sv).filter(([key]) => key.startsWith('calm.'))];

describe('easy-to-read texts', () => {
  it.each(calmTexts)('%s keeps the rules', (_key, message) => {
    expect(forms(message).flatMap(checkEasyRead)).toEqual([]);
  });

  it('finds long sentences, passives, abbreviations and hard words', () => {
    const hard =
      'Verksamhetens genomförandeplaner kommuniceras t.ex. via handläggaren för att säkerställa måluppfyllelsen inom den angivna tidsramen.';
    expect(checkEasyRead(hard).map((finding) => finding.rule)).toEqual(
      expect.arrayContaining(['long sentence', 'passive', 'abbreviation', 'hard text']),
    );
    expect(checkEasyRead('En. Två. Tre. Fyra.').map((finding) => finding.rule)).toEqual([
      'too many sentences',
    ]);
  });

  it('computes LIX as words a sentence plus the share of long words', () => {
    expect(lix('Du arbetar med böcker. Du går hem.')).toBeCloseTo(3.5 + 100 / 7, 5);
  });
});
