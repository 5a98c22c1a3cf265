import { type HeldTask, type JobHandler, settleTask } from '@stegvis/jobs';
import { type Database, system, type TableRetention } from '@stegvis/platform';
import { type Removal, removePerson } from '../removal/remove-person';
import type { ErasureJournal } from './journal';

interface Decided {
  readonly id: string;
  readonly participant_id: string;
  readonly domain_id: string;
  readonly outcome: 'part' | 'all';
  readonly decided_at: Date;
  readonly done_at: Date | null;
}

/**
 * Carries out a decided erasure: first a line in the journal outside, then everything in one transaction with the
 * settled task. Killed between the two it is done anew; run twice it finds nothing left to remove (security R3).
 */
export const erasureHandler = (
  database: Database,
  declarations: readonly TableRetention[],
  journal: ErasureJournal,
): JobHandler<'erasure-decided'> => ({
  kind: 'erasure-decided',
  handle: async (task: HeldTask<'erasure-decided'>) => {
    const [decided] = await database.withActor(system('retention'), (t) =>
      t.query<Decided[]>(
        `select id, participant_id, domain_id, outcome, decided_at, done_at from erasure_cases where id = $1 and outcome in ('part', 'all')`,
        [task.payload.subjectId],
      ),
    );
    if (!decided || decided.done_at) {
      await database.withActor(system('retention'), (t) => settleTask(t, task, 'obsolete'));
      return;
    }
    const removal: Removal = {
      id: decided.id,
      domainId: decided.domain_id,
      participantId: decided.participant_id,
      scope: decided.outcome === 'all' ? 'all' : 'on_request',
      cause: 'decision',
      decidedAt: decided.decided_at,
    };
    await journal.note(removal);
    await database.withActor(system('retention'), async (transaction) => {
      const removed = await removePerson(transaction, declarations, removal);
      await transaction.query(
        `update erasure_cases set done_at = clock_timestamp(), removed = $2 where id = $1`,
        [decided.id, Object.values(removed).reduce((sum, n) => sum + n, 0)],
      );
      await settleTask(transaction, task, 'done');
    });
  },
});

/**
 * Erases again what a restored backup has brought back: every line of the journal that this database does not know as
 * done. Lines older than the oldest backup are passed over.
 * @returns how many were carried out.
 */
export const replayErasures = async (
  database: Database,
  declarations: readonly TableRetention[],
  journal: ErasureJournal,
): Promise<number> => {
  let replayed = 0;
  for (const line of await journal.lines()) {
    const done = await database.withActor(system('retention'), async (transaction) => {
      const [known] = await transaction.query<{ done: boolean; over: boolean }[]>(
        `select exists (select 1 from erasures where id = $1 and done_at is not null) as done, $2::timestamptz < stegvis.kept_since('backups') as over`,
        [line.id, line.decidedAt],
      );
      if (known?.done || known?.over) return false;
      await removePerson(transaction, declarations, line);
      return true;
    });
    if (done) replayed += 1;
  }
  return replayed;
};
