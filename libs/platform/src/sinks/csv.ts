import { withoutHidden } from './hidden-characters';

export type CsvValue = string | number | boolean | Date | null | undefined;

/** What a spreadsheet takes as a formula, also in the full-width writing and behind blanks (OWASP, CSV injection). */
const FORMULA = /^[\s\u3000]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/u;

/** A cell: text that a spreadsheet would run is kept as text by an apostrophe; numbers stay numbers (security E8). */
export const csvCell = (value: CsvValue): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString();
  const seen = withoutHidden(value);
  const text = FORMULA.test(seen) || /^[\t\n]/.test(seen) ? `'${seen}` : seen;
  return /[";,\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A whole file as Swedish spreadsheets open it: byte order mark, semicolons, CRLF (RFC 4180 but for the separator).
 * Every export goes through here.
 */
export const csvText = (rows: readonly (readonly CsvValue[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('')}`;
