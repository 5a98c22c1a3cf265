import type { FieldOfKind } from '../kinds/kind';
import { foldHeading } from './fold-heading';

/** Column number, from 0, to the field that it fills. */
export type Mapping = Readonly<Record<number, string>>;

/**
 * Which column fills which field: what the same heading was used for last time, else the words that such columns are known
 * by. Each field is filled by one column, the first that fits.
 * @param remembered folded heading to field.
 */
export const suggestMapping = (
  headings: readonly string[],
  fields: readonly FieldOfKind[],
  remembered: ReadonlyMap<string, string>,
): Mapping => {
  const mapping: Record<number, string> = {};
  const used = new Set<string>();
  const give = (column: number, field: string | undefined): void => {
    if (field === undefined || used.has(field) || column in mapping) return;
    if (!fields.some(({ code }) => code === field)) return;
    mapping[column] = field;
    used.add(field);
  };
  const folded = headings.map(foldHeading);
  folded.forEach((heading, column) => give(column, remembered.get(heading)));
  folded.forEach((heading, column) =>
    give(
      column,
      fields.find(({ headings: words }) => words.some((word) => foldHeading(word) === heading))?.code,
    ),
  );
  return mapping;
};
