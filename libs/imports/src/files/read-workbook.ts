import { InputError } from '@stegvis/platform';
import { readSheet } from 'read-excel-file/universal';
import { isHarmlessZip } from './check-zip';

const unreadable = () => new InputError([{ path: 'file', code: 'file-unreadable' }]);

/**
 * The lines of the first sheet of an Excel workbook (.xlsx). Numbers keep the digits that stand in the file, since a
 * personal number is no quantity; days become yyyy-mm-dd.
 * @throws InputError `file-unreadable`.
 */
export const readWorkbook = async (
  bytes: Buffer,
): Promise<readonly { line: number; cells: readonly string[] }[]> => {
  if (!isHarmlessZip(bytes)) throw unreadable();
  try {
    const content = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    const rows = await readSheet<string>(content, { parseNumber: (digits) => digits, trim: false });
    return rows.map((row, at) => ({ line: at + 1, cells: row.map(cellText) }));
  } catch {
    throw unreadable();
  }
};

const cellText = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  return typeof value === 'string' ? value : '';
};
