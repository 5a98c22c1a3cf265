import { type HeldTask, type JobHandler, settleTask } from '@stegvis/jobs';
import { type Database, system, type TableRetention } from '@stegvis/platform';
import { carryOutRun, tryOutRun } from '../thinning/carry-out-run';

/** Carries out a run of retention, or counts what one would do; begun again it goes on with what is left. */
export const retentionRunHandler = (
  database: Database,
  declarations: readonly TableRetention[],
): JobHandler<'retention-run'> => ({
  kind: 'retention-run',
  handle: async (task: HeldTask<'retention-run'>) => {
    const { subjectId: runId } = task.payload;
    const [run] = await database.withActor(system('retention'), (t) =>
      t.query<{ dry: boolean; finished_at: Date | null }[]>(
        `select dry, finished_at from retention_runs where id = $1`,
        [runId],
      ),
    );
    if (run?.finished_at === null) await (run.dry ? tryOutRun : carryOutRun)(database, declarations, runId);
    await database.withActor(system('retention'), async (transaction) => {
      await transaction.query(
        `update retention_runs set finished_at = clock_timestamp() where id = $1 and finished_at is null`,
        [runId],
      );
      await settleTask(transaction, task, run?.finished_at === null ? 'done' : 'obsolete');
    });
  },
});
