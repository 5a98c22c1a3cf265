/** What is looked for: all of it, and each word of it. */
export interface SearchTerms {
  /** Small letters, å/ä/ö kept, one blank between words. */
  readonly phrase: string;
  /** Words of the phrase, at most eight, none twice. */
  readonly words: readonly string[];
}

const MOST_WORDS = 8;

/** Takes a typed text apart; null when nothing is left to look for. */
export const searchTerms = (text: string): SearchTerms | null => {
  const phrase = text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (phrase === '') return null;
  return { phrase, words: [...new Set(phrase.split(' '))].slice(0, MOST_WORDS) };
};
