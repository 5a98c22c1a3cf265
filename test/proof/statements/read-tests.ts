import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(__dirname, '../../..');
const FOLDERS = ['apps', 'libs', 'test'];
const LEFT_OUT = ['node_modules', 'fixtures', 'dist', 'gql'];

/** `it('L2: …')`, `it.each(…)('D2, D3: …')` and `describe('A9: …')`; a skipped test proves nothing. */
const TITLE =
  /(?:(?<![.\w])(?:it|test|describe)|\)|`)\s*\(\s*(['"`])([A-Z]\d{1,2}(?:, [A-Z]\d{1,2})*): ((?:(?!\1)[^\\\n]|\\.)+)\1/g;

export interface ProvingTest {
  readonly id: string;
  /** Path from the root of the project. */
  readonly file: string;
  readonly title: string;
}

/** Every test whose title starts with the id of a statement; one that starts with two ids is given for each. */
export const provingTests = (): readonly ProvingTest[] =>
  FOLDERS.flatMap((folder) => testFiles(join(ROOT, folder)))
    .flatMap((file) =>
      titlesIn(readFileSync(file, 'utf8')).map((t) => ({ ...t, file: relative(ROOT, file) })),
    )
    .sort((a, b) => compare(a.id, b.id) || compare(a.file, b.file));

/** The ids and titles of one file's text. */
export const titlesIn = (text: string): readonly { id: string; title: string }[] =>
  [...text.matchAll(TITLE)].flatMap(([, , ids = '', title = '']) =>
    ids.split(', ').map((id) => ({ id, title })),
  );

const testFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return LEFT_OUT.includes(entry.name) ? [] : testFiles(join(folder, entry.name));
    return /\.(spec|browser|proof)\.tsx?$|\.contract\.ts$|^describe-.+\.ts$/.test(entry.name)
      ? [join(folder, entry.name)]
      : [];
  });

const compare = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
