import { onOneLine } from './hidden-characters';

/** Longest line of a mail, without its end (RFC 5322, 2.1.1). */
const LONGEST = 998;

/** A value for a header of a mail: one line, so that nothing in it begins another header or the body (security E8). */
export const mailHeader = (text: string): string => onOneLine(text).slice(0, LONGEST);
