import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { TaxonomyProblem } from './taxonomy-problem';

/** One line of a file, by column name, with the number of the line it ends on. */
export interface CsvLine {
  file: string;
  line: number;
  cells: Readonly<Record<string, string>>;
}

function checkHeader(file: string, header: readonly string[], columns: readonly string[]): void {
  for (const column of columns) {
    if (!header.includes(column)) throw new TaxonomyProblem(file, 1, column, 'the column is missing');
  }
  const twice = header.find((column, index) => header.indexOf(column) !== index);
  if (twice !== undefined) throw new TaxonomyProblem(file, 1, twice, 'the column is there twice');
}

/** Errors of the file system and the decoder, by their code; anything else is passed on as it is. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'the file is missing',
  ENOTDIR: 'the file is missing',
  EISDIR: 'a folder stands where the file should be',
  EACCES: 'the file may not be read',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'the file is not UTF-8',
};

function asTaxonomyProblem(file: string, error: unknown): unknown {
  if (error instanceof CsvError) {
    return new TaxonomyProblem(
      file,
      typeof error.lines === 'number' ? error.lines : null,
      null,
      error.message,
    );
  }
  const reason = reasons[String((error as { code?: unknown } | null)?.code)];
  return reason === undefined ? error : new TaxonomyProblem(file, null, null, reason);
}

/** Decodes as a stream and refuses bytes that are not UTF-8: Latin-1 would else give broken letters in the database. */
async function* decoded(path: string): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of createReadStream(path)) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

/**
 * Reads a comma-separated file line by line, never whole: UTF-8 with or without byte order mark, any line ends,
 * quoted commas, further columns. Cells are trimmed.
 * @throws TaxonomyProblem when the file or a column is missing, or a line cannot be read.
 */
export async function* readCsv(
  folder: string,
  file: string,
  columns: readonly string[],
): AsyncGenerator<CsvLine, void, undefined> {
  const parser = parse({ bom: true, info: true, trim: true, skip_empty_lines: true });
  // A fault in the source ends the parser with the same error, which the loop below then throws.
  pipeline(Readable.from(decoded(join(folder, file))), parser, () => undefined);
  let header: string[] | null = null;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      if (header === null) {
        checkHeader(file, record, columns);
        header = record;
        continue;
      }
      const cells = Object.fromEntries(header.map((column, index) => [column, record[index] ?? '']));
      yield { file, line: info.lines, cells };
    }
  } catch (error) {
    throw asTaxonomyProblem(file, error);
  }
  if (header === null) throw new TaxonomyProblem(file, null, null, 'the file is empty');
}
