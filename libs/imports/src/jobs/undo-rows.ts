import type { Database, MemberActor } from '@stegvis/platform';
import { KINDS } from '../kinds';
import type { Ground } from '../kinds/kind';
import { findImport } from '../storage/find-import';
import { moveImport } from '../storage/move-import';
import { sealNotes } from '../storage/sealed-rows';
import { notesOfRefusal } from './bring-row';

interface MadeRow {
  readonly id: string;
  readonly organisationId: string | null;
  readonly workplaceId: string | null;
}

/**
 * Takes back what the rows of an import made, the last row first, each in a transaction of its own. What somebody has changed or
 * uses since stays, with a note that says so.
 * @returns false when the import is not being undone any more.
 */
export const undoRows = async (
  database: Database,
  ground: Ground,
  actor: MemberActor,
  importId: string,
): Promise<boolean> => {
  for (;;) {
    const came = await undoOne(database, ground, actor, importId);
    if (came !== 'some') return came === 'finished';
  }
};

const undoOne = async (
  database: Database,
  ground: Ground,
  actor: MemberActor,
  importId: string,
): Promise<'some' | 'finished' | 'over'> => {
  let taken: MadeRow | null = null;
  try {
    return await database.withActor(actor, async (transaction) => {
      const row = await findImport(transaction, importId, 'lock');
      if (row?.state !== 'undoing') return 'over';
      const [made] = await transaction.query<MadeRow[]>(
        `select id, organisation_id as "organisationId", workplace_id as "workplaceId" from import_rows
         where import_id = $1 and result = 'made' order by number desc limit 1`,
        [importId],
      );
      if (!made) {
        await moveImport(transaction, row, 'finish_undo');
        return 'finished';
      }
      taken = made;
      await KINDS[row.kind].takeBack?.(
        { database, transaction, actor, ground, seen: new Set() },
        {
          ...(made.organisationId ? { organisationId: made.organisationId } : {}),
          ...(made.workplaceId ? { workplaceId: made.workplaceId } : {}),
        },
      );
      await transaction.query(
        `update import_rows set result = 'taken_back', notes = null, organisation_id = null, workplace_id = null where id = $1`,
        [made.id],
      );
      return 'some';
    });
  } catch (error) {
    const kept = taken as MadeRow | null;
    if (!kept) throw error;
    const notes = sealNotes(ground.keys, notesOfRefusal(error), kept.id);
    await database.withActor(actor, (transaction) =>
      transaction.query(
        `update import_rows set result = 'kept', notes = $2 where id = $1 and result = 'made'`,
        [kept.id, notes],
      ),
    );
    return 'some';
  }
};
