/** What gives somebody else away in a free text: an address of mail, a telephone, a Swedish personal number. */
const PATTERNS = [
  /[^\s@<>]+@[^\s@<>,;]+\.[\p{L}\d-]+/gu,
  /(?<!\d)(?:19|20)?\d{6}[-+ ]?\d{4}(?!\d)/gu,
  /(?<![\d-])(?:\+46|0)[\d][\d\s-]{5,}\d/gu,
] as const;

const MASK = '▪▪▪';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Masks other persons in a text that is about its reader (security R4): names that are known, and what looks like an
 * address, a telephone or a personal number. A name that nobody recorded cannot be known.
 */
export const maskOthers = (text: string, names: readonly string[]): string => {
  const known = names.map((name) => name.trim()).filter((name) => [...name].length > 1);
  const masked = known.reduce(
    (left, name) => left.replace(new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'giu'), MASK),
    text,
  );
  return PATTERNS.reduce((left, pattern) => left.replace(pattern, MASK), masked);
};
