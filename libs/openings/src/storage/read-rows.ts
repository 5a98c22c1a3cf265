import { type EntityManager, In } from 'typeorm';
import { OpeningEntity } from './opening.entity';

/** Rows of the openings among `ids` that the actor may read, by id: one statement. */
export const readRows = async (
  transaction: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OpeningEntity>> => {
  if (ids.length === 0) return new Map();
  const rows = await transaction.findBy(OpeningEntity, { id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, row]));
};
