import { recordShown } from '@stegvis/access';
import type { Database, FieldError, MemberActor } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { KINDS } from '../kinds';
import type { Ground } from '../kinds/kind';
import { findImport } from '../storage/find-import';
import { moveImport } from '../storage/move-import';
import { type OpenRow, readOpenRows } from '../storage/open-rows';
import { sealNotes } from '../storage/sealed-rows';
import { settleConstraints } from '../storage/settle-constraints';
import { bringRow, notesOfRefusal } from './bring-row';

interface Found {
  readonly row: OpenRow;
  readonly found: 'new' | 'known' | 'refused';
  readonly notes: readonly FieldError[];
}

/** Carries what was found out of a transaction that must leave nothing behind. */
class Tried extends Error {
  constructor(
    readonly found: readonly Found[],
    readonly seen: ReadonlySet<string> = new Set(),
  ) {
    super('Tried');
  }
}

/**
 * Tries every row as it would be run, one after the other in one transaction, so that a row meets what those above it made; then
 * rolls all of it back and keeps what was found. Run twice it finds the same again.
 * @returns false when there is nothing to try any more.
 */
export const tryRows = async (
  database: Database,
  ground: Ground,
  actor: MemberActor,
  importId: string,
): Promise<boolean> => {
  const { found, seen } = await tryAll(database, ground, actor, importId);
  return database.withActor(actor, async (transaction) => {
    const row = await findImport(transaction, importId, 'lock');
    if (row?.state !== 'checking') return false;
    await transaction.query(
      `update import_rows r set found = u.found, notes = u.notes from unnest($2::uuid[], $3::text[], $4::text[]) u(id, found, notes)
       where r.import_id = $1 and r.id = u.id`,
      [
        importId,
        found.map((one) => one.row.id),
        found.map((one) => one.found),
        found.map((one) => sealNotes(ground.keys, one.notes, one.row.id)),
      ],
    );
    await recordShown(transaction, { action: 'imports.check', subjects: [...seen], classes: ['C3'] });
    await moveImport(transaction, row, 'found');
    return true;
  });
};

const tryAll = async (
  database: Database,
  ground: Ground,
  actor: MemberActor,
  importId: string,
): Promise<Pick<Tried, 'found' | 'seen'>> => {
  try {
    await database.withActor(actor, async (transaction) => {
      const row = await findImport(transaction, importId);
      if (row?.state !== 'checking') throw new Tried([]);
      const kind = KINDS[row.kind];
      const found: Found[] = [];
      const seen = new Set<string>();
      for (const one of await readOpenRows(transaction, ground.keys, importId))
        found.push({
          row: one,
          ...(await tryOne(transaction, () =>
            bringRow(kind, { database, transaction, actor, ground, seen }, one, row.mapping),
          )),
        });
      throw new Tried(found, seen);
    });
  } catch (error) {
    if (error instanceof Tried) return error;
    throw error;
  }
  return new Tried([]);
};

/** One row behind a savepoint: a refusal of the database takes nothing else with it. */
const tryOne = async (
  transaction: EntityManager,
  bring: () => ReturnType<typeof bringRow>,
): Promise<Omit<Found, 'row'>> => {
  await transaction.query('savepoint one_row');
  try {
    const { made, notes } = await bring();
    await settleConstraints(transaction);
    await transaction.query('release savepoint one_row');
    return { found: Object.keys(made).length > 0 ? 'new' : 'known', notes };
  } catch (error) {
    await transaction.query('rollback to savepoint one_row');
    return { found: 'refused', notes: notesOfRefusal(error) };
  }
};
