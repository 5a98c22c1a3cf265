import type { CsvLine } from './read-csv';
import { TaxonomyProblem } from './taxonomy-problem';

/** The text of a cell that must not be empty. */
export function textIn({ file, line, cells }: CsvLine, column: string): string {
  const text = cells[column]!;
  if (text === '') throw new TaxonomyProblem(file, line, column, 'the cell is empty');
  // Labels are shown and printed: control and direction characters could hide or turn the text around them.
  if (/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(text)) {
    throw new TaxonomyProblem(file, line, column, 'the text holds control characters');
  }
  return text.normalize('NFC');
}

function matching(line: CsvLine, column: string, pattern: RegExp, expected: string): string {
  const text = textIn(line, column);
  if (!pattern.test(text)) {
    throw new TaxonomyProblem(line.file, line.line, column, `"${text.slice(0, 40)}" is not ${expected}`);
  }
  return text;
}

/** A concept id of the taxonomy: 4, 3 and 3 letters or digits. */
export function conceptIdIn(line: CsvLine, column = 'jobtech_concept_id'): string {
  return matching(
    line,
    column,
    /^[A-Za-z0-9]{4}_[A-Za-z0-9]{3}_[A-Za-z0-9]{3}$/,
    'a concept id such as GtM1_tT6_UUy',
  );
}

/** A code of exactly four digits; leading zeros count (spreadsheet programs like to drop them). */
export function fourDigitsIn(line: CsvLine, column: string): string {
  return matching(line, column, /^\d{4}$/, 'a code of four digits');
}

/** An id of the older lists: digits only. */
export function legacyIdIn(line: CsvLine): string {
  return matching(line, 'legacy_id', /^\d{1,9}$/, 'a number');
}

/** Degrees within `limit` on either side of zero, with a decimal point. */
export function degreesIn(line: CsvLine, column: string, limit: 90 | 180): number {
  const degrees = Number(matching(line, column, /^-?\d{1,3}(\.\d+)?$/, 'degrees with a decimal point'));
  if (Math.abs(degrees) > limit) {
    throw new TaxonomyProblem(line.file, line.line, column, `${degrees} is beyond ${limit} degrees`);
  }
  return degrees;
}
