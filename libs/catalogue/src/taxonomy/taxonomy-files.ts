import { conceptIdIn, degreesIn, fourDigitsIn, legacyIdIn, textIn } from './read-cell';
import type { CsvLine } from './read-csv';
import { TaxonomyProblem } from './taxonomy-problem';
import { type CodeListType, codeListTypes, type TaxonomyRow } from './taxonomy-row';

export interface TaxonomyFile {
  file: string;
  columns: readonly string[];
  toRow(line: CsvLine): TaxonomyRow;
  /** Columns that together may hold the same values only once in the file. */
  keys: readonly (readonly string[])[];
}

const id = 'jobtech_concept_id';
const label = 'label_sv';

function codeListTypeIn(line: CsvLine): CodeListType {
  const text = textIn(line, 'type');
  const type = codeListTypes.find((candidate) => candidate === text);
  if (!type) throw new TaxonomyProblem(line.file, line.line, 'type', `"${text}" is not a known code list`);
  return type;
}

function localityOf(line: CsvLine): TaxonomyRow {
  const latitude = degreesIn(line, 'lat', 90);
  const longitude = degreesIn(line, 'lon', 180);
  return {
    type: 'locality',
    label: textIn(line, 'label'),
    municipalityCode: fourDigitsIn(line, 'municipality_code'),
    position: latitude === 0 && longitude === 0 ? null : { latitude, longitude },
  };
}

/** The seven files of a taxonomy folder, those first that others refer to. */
export const taxonomyFiles: readonly TaxonomyFile[] = [
  {
    file: 'ssyk-2012-level4.csv',
    columns: ['ssyk', label, id],
    keys: [[id], ['ssyk']],
    toRow: (line) => ({
      type: 'ssyk-level-4',
      id: conceptIdIn(line),
      label: textIn(line, label),
      code: fourDigitsIn(line, 'ssyk'),
    }),
  },
  {
    file: 'occupation-fields.csv',
    columns: ['legacy_id', label, id],
    keys: [[id], ['legacy_id']],
    toRow: (line) => ({
      type: 'occupation-field',
      id: conceptIdIn(line),
      label: textIn(line, label),
      code: legacyIdIn(line),
    }),
  },
  {
    file: 'occupation-names.csv',
    columns: [label, id, 'legacy_id', 'ssyk'],
    keys: [[id], ['legacy_id']],
    toRow: (line) => ({
      type: 'occupation-name',
      id: conceptIdIn(line),
      label: textIn(line, label),
      code: legacyIdIn(line),
      ssyk: line.cells.ssyk === '' ? null : fourDigitsIn(line, 'ssyk'),
    }),
  },
  {
    file: 'skills.csv',
    columns: [label, id, 'legacy_id'],
    keys: [[id], ['legacy_id']],
    toRow: (line) => ({
      type: 'skill',
      id: conceptIdIn(line),
      label: textIn(line, label),
      code: legacyIdIn(line),
    }),
  },
  {
    file: 'municipalities.csv',
    columns: ['municipality_code', label, id],
    keys: [[id], ['municipality_code']],
    toRow: (line) => ({
      type: 'municipality',
      id: conceptIdIn(line),
      label: textIn(line, label),
      code: fourDigitsIn(line, 'municipality_code'),
    }),
  },
  {
    file: 'localities-with-coordinates.csv',
    columns: ['label', 'municipality_code', 'lat', 'lon'],
    keys: [['municipality_code', 'label']],
    toRow: localityOf,
  },
  {
    file: 'code-lists.csv',
    columns: ['type', 'legacy_id', label, id],
    keys: [[id], ['type', 'legacy_id']],
    toRow: (line) => ({
      type: codeListTypeIn(line),
      id: conceptIdIn(line),
      label: textIn(line, label),
      code: legacyIdIn(line),
    }),
  },
];
