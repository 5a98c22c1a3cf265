import { type EntityManager, type EntityTarget, In, type ObjectLiteral } from 'typeorm';
import {
  OpeningAccessEntity,
  OpeningAreaEntity,
  OpeningDemandEntity,
  OpeningEventEntity,
  OpeningExposureEntity,
  OpeningTaskEntity,
} from './opening-parts.entities';

type Rows<T> = ReadonlyMap<string, readonly T[]>;

const byOpening = async <T extends ObjectLiteral & { openingId: string }>(
  transaction: EntityManager,
  target: EntityTarget<T>,
  ids: readonly string[],
  order: Readonly<Record<string, 'asc' | 'desc'>>,
): Promise<Rows<T>> => {
  const found = new Map<string, T[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return found;
  const rows = await transaction.find(target, {
    where: { openingId: In([...ids]) } as never,
    order: order as never,
  });
  for (const row of rows) found.get(row.openingId)?.push(row);
  return found;
};

/** Each reads one kind of part for many openings in one statement; an opening without any has an empty list. */
export const readTasks = (transaction: EntityManager, ids: readonly string[]) =>
  byOpening(transaction, OpeningTaskEntity, ids, { position: 'asc' });
export const readAreas = (transaction: EntityManager, ids: readonly string[]) =>
  byOpening(transaction, OpeningAreaEntity, ids, { position: 'asc' });
export const readDemands = (transaction: EntityManager, ids: readonly string[]) =>
  byOpening(transaction, OpeningDemandEntity, ids, { ability: 'asc' });
export const readExposures = (transaction: EntityManager, ids: readonly string[]) =>
  byOpening(transaction, OpeningExposureEntity, ids, { factor: 'asc' });
export const readAccess = (transaction: EntityManager, ids: readonly string[]) =>
  byOpening(transaction, OpeningAccessEntity, ids, { need: 'asc' });
/** Newest first. */
export const readEvents = (transaction: EntityManager, ids: readonly string[]) =>
  byOpening(transaction, OpeningEventEntity, ids, { version: 'desc', at: 'desc' });
