import { decodeCursor, encodeCursor, InputError } from '@stegvis/platform';

export interface MatchCursor {
  readonly offset: number;
}

/** Deep pages of a ranking help nobody, and each costs as much as all before it. */
const DEEPEST = 2000;

export const writeMatchCursor = (offset: number, id: string): string => encodeCursor([offset, id]);

/** @throws InputError naming `after` for anything that we did not write. */
export const readMatchCursor = (after: string | null | undefined): MatchCursor | null => {
  const values = decodeCursor(after, 2);
  if (!values) return null;
  const [offset] = values;
  if (typeof offset !== 'number' || !Number.isInteger(offset) || offset < 0 || offset > DEEPEST)
    throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
  return { offset };
};
