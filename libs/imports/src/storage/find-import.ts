import type { EntityManager } from 'typeorm';
import type { Mapping } from '../domain/suggest-mapping';
import type { ImportState } from '../domain/life-cycle';
import type { ImportKind } from '../kinds/kind';

/** An import as it is stored; only she whose it is reads it. */
export interface ImportRow {
  readonly id: string;
  readonly kind: ImportKind;
  readonly state: ImportState;
  readonly version: number;
  /** Sealed; null before the file is there. */
  readonly headings: string | null;
  readonly mapping: Mapping;
  readonly createdAt: Date;
  readonly doneAt: Date | null;
}

export const IMPORT_COLUMNS = `id, kind, state, version, headings, mapping, created_at as "createdAt", done_at as "doneAt"`;

/**
 * One's own import; null when it is absent or somebody else's.
 * @param lock holds it until the transaction ends, so that two who move it wait for each other.
 */
export const findImport = async (
  transaction: EntityManager,
  id: string,
  lock: 'lock' | 'read' = 'read',
): Promise<ImportRow | null> => {
  const [row] = await transaction.query<ImportRow[]>(
    `select ${IMPORT_COLUMNS} from imports where id = $1${lock === 'lock' ? ' for update' : ''}`,
    [id],
  );
  return row ?? null;
};
