import type { EntityManager } from 'typeorm';
import type { OpeningContent } from '../domain/opening-content';
import { toContent } from './content-columns';
import type { OpeningEntity } from './opening.entity';
import { readAccess, readAreas, readDemands, readExposures, readTasks } from './read-parts';

/** The whole content of an opening whose row has been read: five statements. */
export const readContent = async (
  transaction: EntityManager,
  row: OpeningEntity,
): Promise<OpeningContent> => {
  const ids = [row.id];
  const tasks = (await readTasks(transaction, ids)).get(row.id) ?? [];
  const areas = (await readAreas(transaction, ids)).get(row.id) ?? [];
  const demands = (await readDemands(transaction, ids)).get(row.id) ?? [];
  const exposures = (await readExposures(transaction, ids)).get(row.id) ?? [];
  const access = (await readAccess(transaction, ids)).get(row.id) ?? [];
  return toContent(row, {
    tasks: tasks.map(({ text, frequency, removable }) => ({ text, frequency, removable })),
    areas: areas.map(({ area }) => area),
    demands: demands.map(({ ability, level, essential }) => ({ ability, level, essential })),
    exposures: exposures.map(({ factor, exposure }) => ({ factor, exposure })),
    access: access.map(({ need, provided, canBeArranged }) => ({ need, provided, canBeArranged })),
  });
};
