import { leaveTask } from '@stegvis/jobs';
import type { EntityManager } from 'typeorm';

/** Has those told whom an act concerns, once for each version of a proposal; the task holds ids alone (reliability O1). */
export const leaveNotices = (
  transaction: EntityManager,
  proposalId: string,
  version: number,
): Promise<void> =>
  leaveTask(transaction, {
    kind: 'proposal-notices',
    subjectType: 'proposal',
    subjectId: proposalId,
    subjectVersion: version,
    dedupeKey: `proposal-notices:${proposalId}:${version}`,
  });
