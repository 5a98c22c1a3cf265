import { leaveTask } from '@stegvis/jobs';
import type { EntityManager } from 'typeorm';

/** Leaves the work of an import to the background, in the transaction that moved it; the task carries its id alone. */
export const leaveWork = (transaction: EntityManager, importId: string, version: number): Promise<void> =>
  leaveTask(transaction, {
    kind: 'import-due',
    subjectType: 'import',
    subjectId: importId,
    subjectVersion: version,
    dedupeKey: `import-due:${importId}:${version}`,
  });
