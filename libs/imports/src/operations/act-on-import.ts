import { ConflictError, type Database, type MemberActor, once, requireId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { UNDO_DAYS } from '../domain/limits';
import { KINDS } from '../kinds';
import type { ImportRow } from '../storage/find-import';
import { lockForAct, moveImport } from '../storage/move-import';
import { leaveWork } from './leave-work';

export interface ImportToMove {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
}

type Act = 'run' | 'undo' | 'discard';

const act =
  (name: Act, guard: (transaction: EntityManager, row: ImportRow) => Promise<void>) =>
  async (database: Database, actor: MemberActor, input: ImportToMove): Promise<string> => {
    requireId(input.idempotencyKey, 'idempotencyKey');
    const id = requireId(input.id, 'id');
    return database.withActor(actor, (transaction) =>
      once(transaction, `imports.${name}`, input.idempotencyKey, input, async () => {
        const row = await lockForAct(transaction, id, name, 'importer', input.expectedVersion);
        await guard(transaction, row);
        await moveImport(transaction, row, name);
        if (name !== 'discard') await leaveWork(transaction, id, row.version + 1);
        return id;
      }),
    );
  };

/**
 * Brings in what was tried, row by row in the background.
 * @returns the id. @throws InputError; NotFoundError; ConflictError `import-moved`, `import-nothing-new`.
 */
export const runImport = act('run', async (transaction, { id }) => {
  const rows = await transaction.query<unknown[]>(
    `select 1 from import_rows where import_id = $1 and found = 'new' limit 1`,
    [id],
  );
  if (rows.length === 0) throw new ConflictError('import-nothing-new');
  // What was seen to bring nothing in brings nothing in; a duplicate needs its cells no longer.
  await transaction.query(
    `update import_rows set result = found, sealed = case when found = 'known' then null else sealed end
     where import_id = $1 and found <> 'new'`,
    [id],
  );
});

/**
 * Takes back what an import made and nobody has touched since, row by row in the background.
 * @returns the id. @throws InputError; NotFoundError; ConflictError `import-moved`.
 */
export const undoImport = act('undo', async (_transaction, { createdAt, kind }) => {
  if (!KINDS[kind].takeBack) throw new ConflictError('import-not-undone');
  if (Date.now() - createdAt.getTime() > UNDO_DAYS * 86_400_000) throw new ConflictError('import-undo-late');
});

/**
 * Throws away an import that was not run, with everything that was kept of its file.
 * @returns the id. @throws InputError; NotFoundError; ConflictError `import-moved`.
 */
export const discardImport = act('discard', async (transaction, { id }) => {
  await transaction.query(`delete from import_rows where import_id = $1`, [id]);
});
