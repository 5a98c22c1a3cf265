import {
  ExpectedError,
  type FieldError,
  InputError,
  isRefusedByPolicy,
  RateLimitedError,
  UnavailableError,
} from '@stegvis/platform';
import type { Mapping } from '../domain/suggest-mapping';
import type { KindOfImport, RowOutcome, RowWork } from '../kinds/kind';
import type { OpenRow } from '../storage/open-rows';

/** Does what a row says, in the caller's transaction, by the operations that the screens call. @throws what they throw. */
export const bringRow = (
  kind: KindOfImport,
  work: RowWork,
  row: OpenRow,
  mapping: Mapping,
): Promise<RowOutcome> => {
  const columns = new Map(Object.entries(mapping).map(([column, field]) => [field, Number(column)]));
  const text = (field: string): string => {
    const column = columns.get(field);
    return column === undefined ? '' : (row.cells[column] ?? '');
  };
  return kind.bringIn(work, { importId: row.importId, number: row.number, text });
};

/**
 * Why a row was refused, in words that its reader knows; what nobody expects, and what is only away for a while, is thrown on,
 * so that the work is begun again.
 */
export const notesOfRefusal = (error: unknown): readonly FieldError[] => {
  if (error instanceof InputError) return error.fields;
  if (isRefusedByPolicy(error)) return [{ path: 'row', code: 'import-not-allowed' }];
  if (
    !(error instanceof ExpectedError) ||
    error instanceof UnavailableError ||
    error instanceof RateLimitedError
  )
    throw error;
  const code = (error as { code?: unknown }).code;
  return [{ path: 'row', code: typeof code === 'string' ? code : 'import-not-allowed' }];
};
