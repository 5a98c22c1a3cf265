import { newId } from '@stegvis/platform';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { OpeningContent } from '../domain/opening-content';
import {
  OpeningAccessEntity,
  OpeningAreaEntity,
  OpeningDemandEntity,
  OpeningExposureEntity,
  OpeningTaskEntity,
} from './opening-parts.entities';

const replace = async <T extends ObjectLiteral>(
  transaction: EntityManager,
  target: EntityTarget<T>,
  openingId: string,
  rows: readonly object[] | undefined,
): Promise<void> => {
  if (rows === undefined) return;
  await transaction.delete(target, { openingId } as never);
  if (rows.length > 0) await transaction.insert(target, rows.map((row) => ({ ...row, openingId })) as never);
};

/** Puts the given parts of an opening in place of what stood; parts that are not given stay. */
export const writeParts = async (
  transaction: EntityManager,
  openingId: string,
  content: Partial<OpeningContent>,
): Promise<void> => {
  const tasks = content.tasks?.map((task, i) => ({ ...task, id: newId(), position: i + 1 }));
  const areas = content.areas?.map((area, i) => ({ area, position: i + 1 }));
  await replace(transaction, OpeningTaskEntity, openingId, tasks);
  await replace(transaction, OpeningAreaEntity, openingId, areas);
  await replace(transaction, OpeningDemandEntity, openingId, content.demands);
  await replace(transaction, OpeningExposureEntity, openingId, content.exposures);
  await replace(transaction, OpeningAccessEntity, openingId, content.access);
};
