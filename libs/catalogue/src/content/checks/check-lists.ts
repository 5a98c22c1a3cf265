import type { CatalogueEntry, CatalogueList } from '../shape/catalogue-content';
import { CatalogueProblem } from './catalogue-problem';
import { listShapes } from '../shape/list-shapes';
import { checkShape } from '../files/read-file';

function checkEntry(file: string, list: string, entry: CatalogueEntry, index: number): void {
  const shape = listShapes[list];
  if (!shape) throw new CatalogueProblem(file, null, 'list', `"${list}" is not a list of the catalogue`);
  if (entry.position !== index + 1) {
    throw new CatalogueProblem(
      file,
      entry.code,
      'position',
      `expected ${index + 1}, found ${entry.position}`,
    );
  }
  const missing = shape.texts.find((field) => !(field in entry.texts));
  if (missing) throw new CatalogueProblem(file, entry.code, `texts.${missing}`, 'the text is missing');
  checkShape(`${file}`, shape.attributes, entry.attributes, `${entry.code} › attributes`);
}

/**
 * Checks each list by itself: known name, codes once, positions 1, 2, 3 …, the texts and attributes that its kind must have.
 * @throws CatalogueProblem
 */
export function checkLists(lists: readonly CatalogueList[]): void {
  for (const { list, entries } of lists) {
    const file = `${list}.json`;
    const seen = new Set<string>();
    entries.forEach((entry, index) => {
      if (seen.has(entry.code))
        throw new CatalogueProblem(file, entry.code, 'code', 'the code is there twice');
      seen.add(entry.code);
      checkEntry(file, list, entry, index);
    });
  }
}
