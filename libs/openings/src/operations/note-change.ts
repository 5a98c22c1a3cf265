import { leaveTask } from '@stegvis/jobs';
import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { OpeningStatus } from '../domain/life-cycle';
import type { HistoryAct } from '../events';
import { OpeningEventEntity } from '../storage/opening-parts.entities';

export interface OpeningChange {
  readonly openingId: string;
  /** After the change. */
  readonly version: number;
  readonly act: HistoryAct;
  readonly from: OpeningStatus | null;
  readonly to: OpeningStatus;
  readonly byMembership: string | null;
  readonly byName: string;
  readonly reason: string | null;
}

/** Leaves word of a change for the search index and the notices, in the transaction of the change (reliability O1). */
export const leaveWord = (transaction: EntityManager, openingId: string, version: number): Promise<void> =>
  leaveTask(transaction, {
    kind: 'opening-changed',
    subjectType: 'opening',
    subjectId: openingId,
    subjectVersion: version,
    dedupeKey: `opening-changed:${openingId}:${version}`,
  });

/** Writes the line of history that every change has, and leaves word of it. */
export const noteChange = async (transaction: EntityManager, change: OpeningChange): Promise<void> => {
  const { from, to, ...rest } = change;
  await transaction.insert(OpeningEventEntity, { ...rest, id: newId(), fromStatus: from, toStatus: to });
  await leaveWord(transaction, change.openingId, change.version);
};
