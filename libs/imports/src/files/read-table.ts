import { InputError, withoutHidden } from '@stegvis/platform';
import { foldHeading } from '../domain/fold-heading';
import { IMPORT_LIMITS } from '../domain/limits';
import { decodeText } from './decode-text';
import { readCsv } from './read-csv';
import { readWorkbook } from './read-workbook';
import type { FileTable } from './table';

const fault = (code: string, params?: Readonly<Record<string, string | number>>) =>
  new InputError([params ? { path: 'file', code, params } : { path: 'file', code }]);

/** Lines above the headings in which a register writes its own name and the day. */
const TITLE_LINES = 10;

/**
 * Reads a file by its content, whatever it is called (security G8): an Excel workbook or text with separators.
 * The line of headings is that of the first lines in which most words are known; what stands above it is left out.
 * @param known folded words that headings of this kind are known by.
 * @throws InputError naming `file`.
 */
export const readTable = async (bytes: Buffer, known: ReadonlySet<string>): Promise<FileTable> => {
  if (bytes.length === 0) throw fault('file-empty');
  if (bytes.length > IMPORT_LIMITS.file)
    throw fault('file-too-large', { max: IMPORT_LIMITS.file / 1_000_000 });
  const lines = (await linesOf(bytes))
    .map(({ line, cells }) => ({ line, cells: trimmed(cells) }))
    .filter(({ cells }) => cells.length > 0);
  const score = (cells: readonly string[]) => cells.filter((cell) => known.has(foldHeading(cell))).length;
  const start = lines.slice(0, TITLE_LINES);
  const head = start.reduce((best, one) => (score(one.cells) > score(best.cells) ? one : best), start[0]!);
  if (head === undefined) throw fault('file-empty');
  const below = lines.slice(lines.indexOf(head) + 1);
  if (below.length === 0) throw fault('file-empty');
  if (below.length > IMPORT_LIMITS.rows) throw fault('file-too-many-rows', { max: IMPORT_LIMITS.rows });
  const width = Math.max(head.cells.length, ...below.map(({ cells }) => cells.length));
  if (width > IMPORT_LIMITS.columns) throw fault('file-too-many-columns', { max: IMPORT_LIMITS.columns });
  const long = below.find(({ cells }) => cells.some((cell) => cell.length > IMPORT_LIMITS.cell));
  if (long) throw fault('file-cell-too-long', { line: long.line, max: IMPORT_LIMITS.cell });
  const filled = (cells: readonly string[]) => Array.from({ length: width }, (_, at) => cells[at] ?? '');
  return {
    headings: filled(head.cells).map((heading) => heading.slice(0, 100)),
    rows: below.map(({ line, cells }) => ({ line, cells: filled(cells) })),
  };
};

const linesOf = async (bytes: Buffer) => {
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return readWorkbook(bytes);
  // The older format of Excel is a file system of its own, in which macros live.
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) throw fault('file-old-excel');
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') throw fault('file-unreadable');
  const text = decodeText(bytes);
  if (text === null) throw fault('file-unreadable');
  return readCsv(text);
};

/** Cells as they are seen, without empty ones at the end. */
const trimmed = (cells: readonly string[]): string[] => {
  const seen = cells.map((cell) => withoutHidden(cell).normalize('NFC').trim());
  while (seen.length > 0 && seen.at(-1) === '') seen.pop();
  return seen;
};
