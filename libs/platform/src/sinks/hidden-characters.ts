/** Characters that turn the writing direction or are not seen; escaped in the pattern, so that this file holds none. */
const TURNING = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Control characters but for tab and line feed. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu;

/** A text as it is seen: nothing that turns its direction, nothing hidden (security E8). Line feeds stay. */
export const withoutHidden = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(TURNING, '').replace(CONTROL, ' ');

/** As `withoutHidden`, on one line: for log lines, subjects, file names. */
export const onOneLine = (text: string): string =>
  withoutHidden(text)
    .replace(/[\n\t]+/g, ' ')
    .trim();
