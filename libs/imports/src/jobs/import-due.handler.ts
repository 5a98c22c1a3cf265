import { type HeldTask, type JobHandler, settleTask } from '@stegvis/jobs';
import { type Database, type MemberActor, system } from '@stegvis/platform';
import type { ImportState } from '../domain/life-cycle';
import type { Ground, ImportKind } from '../kinds/kind';
import { actorNow, type Importer } from './actor-now';
import { runRows } from './run-rows';
import { tryRows } from './try-rows';
import { undoRows } from './undo-rows';

type Work = (database: Database, ground: Ground, actor: MemberActor, importId: string) => Promise<boolean>;

const WORK: Readonly<Partial<Record<ImportState, Work>>> = {
  checking: tryRows,
  running: runRows,
  undoing: undoRows,
};

/**
 * Does what is due of an import, as she whose it is and with what she may now. Killed anywhere it is begun again and goes on:
 * each row knows whether it is done.
 */
export const importDueHandler = (database: Database, ground: Ground): JobHandler<'import-due'> => ({
  kind: 'import-due',
  handle: async (task: HeldTask<'import-due'>) => {
    const { subjectId } = task.payload;
    const [due] = await database.withActor(system('imports'), (t) =>
      t.query<(Importer & { kind: ImportKind; state: ImportState })[]>(
        `select membership_id, account_id, kind, state from imports where id = $1`,
        [subjectId],
      ),
    );
    const actor = due ? await actorNow(database, due, due.kind) : null;
    const work = due && WORK[due.state];
    const done = actor && work ? await work(database, ground, actor, subjectId) : false;
    await database.withActor(system('imports'), (t) => settleTask(t, task, done ? 'done' : 'obsolete'));
  },
});
