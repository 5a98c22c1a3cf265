import { v5 } from 'uuid';

/**
 * The idempotency key of one act of one row: the same at every try, so that a row is done once however often its work is
 * begun (reliability W7).
 * @param act tells acts of one row apart.
 */
export const rowKey = (row: { readonly importId: string; readonly number: number }, act: string): string =>
  v5(`${row.number} ${act}`, row.importId);
