import { lix, sentencesOf, type TextPart, wordsOf } from '@stegvis/catalogue';

/** An ordinary description above this is warned of: newspapers lie about there (Björnsson 1968: 40–50 is middling). */
export const descriptionLixLimit = 45;
/** Easy-read text: LIX at most 30 and at most 12 words a sentence (the product's rules for calm mode). */
export const easyTextLixLimit = 30;
export const easyTextSentenceLimit = 12;

/** The sentence that is hardest by itself: where to begin when the whole text is too hard. */
export function hardestSentence(text: string): TextPart | null {
  let hardest: { part: TextPart; value: number } | null = null;
  for (const part of sentencesOf(text)) {
    const value = lix(part.text) ?? 0;
    if (hardest === null || value > hardest.value) hardest = { part, value };
  }
  return hardest?.part ?? null;
}

/** Sentences with more words than easy-read text may have, with their number of words. */
export function longSentences(text: string): (TextPart & { words: number })[] {
  return sentencesOf(text)
    .map((part) => ({ ...part, words: wordsOf(part.text).length }))
    .filter(({ words }) => words > easyTextSentenceLimit);
}
