import {
  ConflictError,
  type Database,
  insertRows,
  type KeyRing,
  type MemberActor,
  newId,
  NotFoundError,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { foldHeading } from '../domain/fold-heading';
import { UPLOAD_MINUTES } from '../domain/limits';
import { suggestMapping } from '../domain/suggest-mapping';
import { readTable } from '../files/read-table';
import { KINDS } from '../kinds';
import type { ImportKind } from '../kinds/kind';
import { findImport } from '../storage/find-import';
import { lockForAct, moveImport } from '../storage/move-import';
import { sealCells } from '../storage/sealed-rows';

/**
 * Takes the file of an import: reads it, seals its rows and suggests what its columns mean. The file itself is not kept. All of
 * it is there or nothing; a second file for the same import is refused.
 * @throws NotFoundError when the import is absent, somebody else's, or has waited too long; ConflictError `import-moved`;
 *   InputError naming `file`.
 */
export const takeFile = async (
  database: Database,
  keys: KeyRing,
  actor: MemberActor,
  id: string,
  bytes: Buffer,
): Promise<void> => {
  const importId = requireId(id, 'id');
  const kind = await database.withActor(actor, (transaction) => requireWaiting(transaction, importId));
  // Read outside of any transaction: a large workbook must hold no connection.
  const table = await readTable(bytes, wordsOf(kind));
  await database.withActor(actor, async (transaction) => {
    const row = await lockForAct(transaction, importId, 'take_file', 'importer');
    const remembered = await transaction.query<{ heading: string; field: string }[]>(
      `select heading, field from import_columns where kind = $1`,
      [row.kind],
    );
    const mapping = suggestMapping(
      table.headings,
      KINDS[row.kind].fields,
      new Map(remembered.map(({ heading, field }) => [heading, field])),
    );
    await insertRows(
      transaction,
      'import_rows',
      { id: 'uuid', import_id: 'uuid', number: 'integer', sealed: 'text' },
      table.rows.map(({ line, cells }) => {
        const rowId = newId();
        return { id: rowId, import_id: importId, number: line, sealed: sealCells(keys, cells, rowId) };
      }),
    );
    await moveImport(transaction, row, 'take_file', {
      headings: sealCells(keys, table.headings, importId),
      mapping,
    });
  });
};

const requireWaiting = async (transaction: EntityManager, id: string): Promise<ImportKind> => {
  const row = await findImport(transaction, id);
  if (!row) throw new NotFoundError();
  if (row.state !== 'awaiting') throw new ConflictError('import-moved', row.version);
  if (Date.now() - row.createdAt.getTime() > UPLOAD_MINUTES * 60_000) throw new NotFoundError();
  return row.kind;
};

const wordsOf = (kind: ImportKind): ReadonlySet<string> =>
  new Set(KINDS[kind].fields.flatMap(({ headings }) => headings.map(foldHeading)));
