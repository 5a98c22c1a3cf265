import { type Database, system } from '@stegvis/platform';
import { leaveTask } from '../tasks/leave-task';
import type { JobKind } from '../tasks/job-map';
import { type HeldTask, settleTask } from '../tasks/settle-task';
import type { JobHandler } from './job-handler';

/**
 * Turns one fact into one task for each room that it concerns, so that a room whose server is away holds up no other.
 * The tasks and the settling are one transaction; their keys make a repetition harmless.
 */
export const fanOut = <K extends JobKind>(
  database: Database,
  kind: K,
  subjectType: string,
  duties: readonly Exclude<JobKind, K>[],
): JobHandler<K> => ({
  kind,
  handle: (task: HeldTask<K>) =>
    database.withActor(system('relay'), async (transaction) => {
      const { outboxId, subjectId, subjectVersion } = task.payload;
      for (const duty of duties) {
        const dedupeKey = `${duty}:${subjectId}:${subjectVersion}:${outboxId}`;
        await leaveTask(transaction, { kind: duty, subjectType, subjectId, subjectVersion, dedupeKey });
      }
      await settleTask(transaction, task, 'done');
    }),
});
