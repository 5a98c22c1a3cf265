import { InputError } from '../errors/expected-errors';

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 50;

let most = MAX_PAGE;
/** Sets the largest page from the settings, once at start. */
export const limitPages = (rows: number): void => {
  most = rows;
};

/** Rows of the largest page that a list gives; it refuses a larger one, naming the field. */
export const largestPage = (): number => most;

/** Checks a requested page size (security §8: default 20, at most 50 or what the setting says). @throws InputError naming `first`. */
export const pageSize = (first: number | null | undefined): number => {
  const size = first ?? DEFAULT_PAGE;
  if (!Number.isInteger(size) || size < 1 || size > most) {
    throw new InputError([{ path: 'first', code: 'page-size', params: { max: most } }]);
  }
  return size;
};

/** An opaque cursor over the values of a total order. */
export const encodeCursor = (values: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** Reads a cursor of `length` values back. @throws InputError naming `after` for anything that we did not write. */
export const decodeCursor = (
  cursor: string | null | undefined,
  length: number,
): readonly (string | number | null)[] | null => {
  if (cursor === null || cursor === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(values) &&
      values.length === length &&
      values.every(
        (v) => v === null || typeof v === 'string' || (typeof v === 'number' && Number.isFinite(v)),
      )
    ) {
      return values as (string | number | null)[];
    }
  } catch {
    // Falls through: a cursor that cannot be parsed is the same mistake as one of the wrong shape.
  }
  throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
};

export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** Makes a page of `size` from up to `size + 1` rows already in order. */
export const toPage = <T>(
  rows: readonly T[],
  size: number,
  totalCount: number,
  cursorOf: (row: T) => readonly (string | number | null)[],
): Page<T> => {
  const edges = rows.slice(0, size).map((node) => ({ cursor: encodeCursor(cursorOf(node)), node }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount,
  };
};
