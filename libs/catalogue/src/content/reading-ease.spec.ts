import fc from 'fast-check';
import { lix, sentencesOf, wordsOf } from './reading-ease';

describe('lix', () => {
  it('is words per sentence plus the percentage of long words', () => {
    expect(lix('Katten sover. Hunden springer fort.')).toBe(5 / 2 + 100 / 5);
    expect(lix('Du går. Du står.')).toBe(2);
  });

  it('has no value for a text without words', () => {
    expect(lix('')).toBeNull();
    expect(lix(' … !? \n')).toBeNull();
  });

  it('counts letters alone: e-posten is a word of seven letters, glömskan one of eight, however it is encoded', () => {
    expect(lix('e-post')).toBe(1);
    expect(lix('e-posten')).toBe(101);
    expect(lix('glömskan'.normalize('NFD'))).toBe(101);
    expect(lix('glömma'.normalize('NFD'))).toBe(1);
  });

  it('lies between one and a hundred plus the number of words, for any text with a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const value = lix(text);
        const count = wordsOf(text).length;
        return count === 0 ? value === null : value !== null && value >= 1 && value <= 100 + count;
      }),
    );
  });

  it('does not change when the text is said twice', () => {
    const sentence = fc.array(fc.constantFrom('du', 'arbetar', 'kaffe', 'tillsammans'), { minLength: 1 });
    fc.assert(
      fc.property(sentence, (words) => {
        const text = `${words.join(' ')}.`;
        expect(lix(`${text} ${text}`)).toBeCloseTo(lix(text)!, 9);
      }),
    );
  });
});

describe('sentencesOf', () => {
  it('divides at the end of sentences and lines, with places in the text', () => {
    const text = 'Du går.  Du står! Går du?\nRast';
    expect(sentencesOf(text).map((part) => part.text)).toEqual(['Du går.', 'Du står!', 'Går du?', 'Rast']);
    for (const { text: found, start, end } of sentencesOf(text)) expect(text.slice(start, end)).toBe(found);
  });

  it('does not divide at abbreviations, times and numbers', () => {
    expect(sentencesOf('Vi har t.ex. bilar och bl.a. cyklar kl. 10.30 varje dag.')).toHaveLength(1);
    expect(sentencesOf('Det kostar 3.50 kr. Det är billigt.')).toHaveLength(2);
  });

  it('keeps every word, in order, in exactly one sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'Å', ' ', '.', '\n', '!', ',') }), (text) => {
        const inSentences = sentencesOf(text).flatMap((sentence) =>
          wordsOf(sentence.text).map((found) => sentence.start + found.start),
        );
        expect(inSentences).toEqual(wordsOf(text).map((found) => found.start));
      }),
    );
  });
});
