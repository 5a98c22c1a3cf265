import { parse } from 'csv-parse/sync';
import { InputError } from '@stegvis/platform';

const SEPARATORS = [';', '\t', ',', '|'];

/** The separator of a text: that which stands most often in its first lines, outside of quotes. */
const separatorOf = (text: string): string => {
  const start = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/)
    .slice(0, 10)
    .join('\n');
  const count = (sign: string): number => start.split(sign).length;
  return SEPARATORS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
};

/**
 * The lines of a CSV text: semicolons, tabs, commas or bars, quoted cells, any line ends.
 * @throws InputError `file-line` with the line that cannot be read.
 */
export const readCsv = (text: string): readonly { line: number; cells: readonly string[] }[] => {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      // Registers write quotation marks inside of cells that have none around them.
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 200_000,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    const { lines } = error as { lines?: unknown };
    throw new InputError([
      { path: 'file', code: 'file-line', params: { line: typeof lines === 'number' ? lines : 1 } },
    ]);
  }
};
