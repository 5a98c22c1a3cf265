/** A part of a text with its place in it, counted in UTF-16 units as JavaScript strings are. */
export interface TextPart {
  text: string;
  start: number;
  end: number;
}

const word = /[\p{L}\p{N}\p{M}]+(?:[-'’.:/][\p{L}\p{N}\p{M}]+)*/gu;
/** Common Swedish and English abbreviations, without their last full stop. */
const abbreviation =
  /(?:^|[^\p{L}])(?:t\.?ex|bl\.?a|m\.?m|m\.?fl|o\.?s\.?v|d\.?v\.?s|s\.?k|f\.?d|ca|kl|nr|st|tel|min|tim|max|e\.g|i\.e|etc)$/iu;
const ending = /[.!?:…]+["'”’)\]]*(?=\s|$)|\n+/gu;

/** The words of a text; hyphens, decimal points and slashes inside a word do not divide it. */
export function wordsOf(text: string): TextPart[] {
  return [...text.matchAll(word)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The sentences of a text that hold at least one word. A sentence ends at . ! ? … or : before a blank, or at a line break.
 * The full stop of an abbreviation ends nothing when a small letter or a digit follows: `t.ex. bilar`, `kl. 10`.
 */
export function sentencesOf(text: string): TextPart[] {
  const sentences: TextPart[] = [];
  let start = 0;
  const close = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (wordsOf(trimmed).length > 0) {
      sentences.push({ text: trimmed, start: start + lead, end: start + lead + trimmed.length });
    }
    start = end;
  };
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length;
    const goesOn = match[0] === '.' && /^[^\S\n]+[\p{Ll}\p{N}]/u.test(text.slice(end, end + 8));
    if (!(goesOn && abbreviation.test(text.slice(Math.max(0, match.index - 8), match.index)))) close(end);
  }
  close(text.length);
  return sentences;
}

/**
 * LIX, the readability index of C. H. Björnsson, Läsbarhet, Liber 1968: words per sentence plus the percentage of
 * words with more than six letters. About 20 very easy, 30 easy, 40 middling, 50 hard, 60 very hard.
 * `null` for a text without words. Not rounded.
 */
export function lix(text: string): number | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const long = words.filter(({ text: found }) => lettersIn(found) > 6).length;
  return words.length / sentencesOf(text).length + (100 * long) / words.length;
}

function lettersIn(found: string): number {
  return [...found.normalize('NFC')].filter((character) => /[\p{L}\p{N}]/u.test(character)).length;
}
