import type { KeyRing } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { openCells } from './sealed-rows';

/** A row with what stood in its cells. */
export interface OpenRow {
  readonly id: string;
  readonly importId: string;
  readonly number: number;
  readonly cells: readonly string[];
}

/** Every row of an import in the order of the file, opened. */
export const readOpenRows = async (
  transaction: EntityManager,
  keys: KeyRing,
  importId: string,
): Promise<readonly OpenRow[]> => {
  const rows = await transaction.query<{ id: string; number: number; sealed: string | null }[]>(
    `select id, number, sealed from import_rows where import_id = $1 order by number`,
    [importId],
  );
  return rows.map(({ id, number, sealed }) => ({ id, importId, number, cells: openCells(keys, sealed, id) }));
};

/** The first row that waits to be brought in, locked until the transaction ends; null when none is left to take. */
export const takeOpenRow = async (
  transaction: EntityManager,
  keys: KeyRing,
  importId: string,
): Promise<OpenRow | null> => {
  const [row] = await transaction.query<{ id: string; number: number; sealed: string | null }[]>(
    `select id, number, sealed from import_rows where import_id = $1 and result is null order by number limit 1 for update`,
    [importId],
  );
  return row
    ? { id: row.id, importId, number: row.number, cells: openCells(keys, row.sealed, row.id) }
    : null;
};
