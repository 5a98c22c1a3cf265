/** A place found in a text, in UTF-16 units of the text as written; `end` is the first unit after it. */
export interface FoundPlace {
  start: number;
  end: number;
}

/** A text made ready for word search, with the way back to the text as written. */
export interface SearchableText {
  folded: string;
  /** For each unit of `folded` its place in the original; one more at the end, the original's length. */
  places: number[];
}

const ignorable = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const cluster = /\P{M}\p{M}*|\p{M}+/gu;

function fold(part: string): string {
  if (ignorable.test(part)) return '';
  if (/^[\u2010-\u2015\u2212]/u.test(part)) return '-';
  if (/^[\u2018\u2019\u02BC]/u.test(part)) return "'";
  if (/^\s/u.test(part)) return ' ';
  return part.normalize('NFKC');
}

/**
 * Composes letters, makes hyphens, apostrophes and runs of blanks alike, and leaves out invisible characters: a word is found
 * also where it was pasted from a word processor, or split on purpose. Keeps capitals, which tell `ADD` from `add`.
 */
export function searchable(text: string): SearchableText {
  const places: number[] = [];
  let folded = '';
  for (const match of text.matchAll(cluster)) {
    const part = fold(match[0]);
    if (part === ' ' && folded.endsWith(' ')) continue;
    for (let unit = 0; unit < part.length; unit += 1) places.push(match.index);
    folded += part;
  }
  places.push(text.length);
  return { folded, places };
}

/** All places where `pattern` (global) is found, in the original's units. */
export function placesOf(pattern: RegExp, { folded, places }: SearchableText): FoundPlace[] {
  return [...folded.matchAll(pattern)].map((match) => ({
    start: places[match.index]!,
    end: places[match.index + match[0].length]!,
  }));
}

/** Two patterns may find the same word; the longer find is kept. */
export function withoutInner(places: FoundPlace[]): FoundPlace[] {
  const longestFirst = [...places].sort((a, b) => b.end - b.start - (a.end - a.start));
  return longestFirst.filter((place, index) =>
    longestFirst.slice(0, index).every((kept) => place.end <= kept.start || place.start >= kept.end),
  );
}
