import { recordShown } from '@stegvis/access';
import type { Database, MemberActor } from '@stegvis/platform';
import { KINDS } from '../kinds';
import type { Ground } from '../kinds/kind';
import { findImport } from '../storage/find-import';
import { moveImport } from '../storage/move-import';
import { type OpenRow, takeOpenRow } from '../storage/open-rows';
import { sealNotes } from '../storage/sealed-rows';
import { bringRow, notesOfRefusal } from './bring-row';

/**
 * Brings in the rows of an import that wait, each in a transaction of its own together with the note that it is done: whoever
 * dies leaves whole rows behind, and the next one goes on after them. Nothing of a row's cells is kept once it is in.
 * @returns false when the import is not running any more.
 */
export const runRows = async (
  database: Database,
  ground: Ground,
  actor: MemberActor,
  importId: string,
): Promise<boolean> => {
  for (;;) {
    const came = await runOne(database, ground, actor, importId);
    if (came === 'over') return false;
    if (came === 'none' && (await finish(database, actor, importId))) return true;
  }
};

const runOne = async (
  database: Database,
  ground: Ground,
  actor: MemberActor,
  importId: string,
): Promise<'some' | 'none' | 'over'> => {
  let taken: OpenRow | null = null;
  const seen = new Set<string>();
  try {
    return await database.withActor(actor, async (transaction) => {
      const row = await findImport(transaction, importId);
      if (row?.state !== 'running') return 'over';
      taken = await takeOpenRow(transaction, ground.keys, importId);
      if (!taken) return 'none';
      const kind = KINDS[row.kind];
      const { made, notes } = await bringRow(
        kind,
        { database, transaction, actor, ground, seen },
        taken,
        row.mapping,
      );
      await transaction.query(
        `update import_rows set sealed = null, result = $2, notes = $3, organisation_id = $4, workplace_id = $5 where id = $1`,
        [
          taken.id,
          Object.keys(made).length > 0 ? 'made' : 'known',
          sealNotes(ground.keys, notes, taken.id),
          made.organisationId ?? null,
          made.workplaceId ?? null,
        ],
      );
      return 'some';
    });
  } catch (error) {
    const refused = taken as OpenRow | null;
    if (!refused) throw error;
    const notes = sealNotes(ground.keys, notesOfRefusal(error), refused.id);
    await database.withActor(actor, async (transaction) => {
      await recordShown(transaction, { action: 'imports.run', subjects: [...seen], classes: ['C3'] });
      await transaction.query(
        `update import_rows set result = 'refused', notes = $2 where id = $1 and result is null`,
        [refused.id, notes],
      );
    });
    return 'some';
  }
};

/** @returns false while a row waits that somebody else had in hand. */
const finish = (database: Database, actor: MemberActor, importId: string): Promise<boolean> =>
  database.withActor(actor, async (transaction) => {
    const row = await findImport(transaction, importId, 'lock');
    if (row?.state !== 'running') return true;
    const left = await transaction.query<unknown[]>(
      `select 1 from import_rows where import_id = $1 and result is null limit 1`,
      [importId],
    );
    if (left.length > 0) return false;
    await moveImport(transaction, row, 'finish');
    return true;
  });
