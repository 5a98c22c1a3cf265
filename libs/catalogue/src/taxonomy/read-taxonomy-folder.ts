import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type CsvLine, readCsv } from './read-csv';
import { taxonomyFiles, type TaxonomyFile } from './taxonomy-files';
import { TaxonomyProblem } from './taxonomy-problem';
import type { TaxonomyRow } from './taxonomy-row';

function expectAllFiles(folder: string): void {
  for (const { file } of taxonomyFiles) {
    if (!statSync(join(folder, file), { throwIfNoEntry: false })?.isFile()) {
      throw new TaxonomyProblem(file, null, null, 'the file is missing');
    }
  }
}

/** Refuses a line whose key was there before, naming the line that had it first. */
function watchKeys({ file, keys }: TaxonomyFile): (line: CsvLine) => void {
  const seen = keys.map(() => new Map<string, number>());
  return ({ cells, line }) => {
    keys.forEach((columns, index) => {
      const key = JSON.stringify(columns.map((column) => cells[column]));
      const first = seen[index]!.get(key);
      if (first !== undefined) {
        const values = columns.map((column) => cells[column]).join(', ');
        throw new TaxonomyProblem(file, line, columns.join(' + '), `"${values}" is on line ${first} already`);
      }
      seen[index]!.set(key, line);
    });
  };
}

/** Refuses a row that names an SSYK group or a municipality of which the folder has no row. */
function watchReferences(): (row: TaxonomyRow, line: CsvLine) => void {
  const groups = new Set<string>();
  const municipalities = new Set<string>();
  const expectIn = (known: Set<string>, code: string, { file, line }: CsvLine, column: string) => {
    if (!known.has(code)) throw new TaxonomyProblem(file, line, column, `"${code}" is not in the folder`);
  };
  return (row, line) => {
    if (row.type === 'ssyk-level-4') groups.add(row.code);
    if (row.type === 'municipality') municipalities.add(row.code);
    if (row.type === 'occupation-name' && row.ssyk !== null) expectIn(groups, row.ssyk, line, 'ssyk');
    if (row.type === 'locality') expectIn(municipalities, row.municipalityCode, line, 'municipality_code');
  };
}

/**
 * Reads a folder in the JobTech taxonomy's layout (seven CSV files) as a stream of checked rows: what a row refers to
 * comes before the row. Nothing is kept but keys, so the size of the files does not matter.
 * Rows already given are no promise about the rest: take them in within one transaction.
 * @throws TaxonomyProblem naming file, line and column: missing file or column, empty cell, bad code, key that is there
 * twice, unknown reference, text that is not UTF-8.
 */
export async function* readTaxonomyFolder(folder: string): AsyncGenerator<TaxonomyRow, void, undefined> {
  expectAllFiles(folder);
  const checkReferences = watchReferences();
  for (const description of taxonomyFiles) {
    const checkKeys = watchKeys(description);
    for await (const line of readCsv(folder, description.file, description.columns)) {
      const row = description.toRow(line);
      checkKeys(line);
      checkReferences(row, line);
      yield row;
    }
  }
}
