import type { EntityManager } from 'typeorm';
import type { Opening } from '../graphql/opening.types';
import { toOpening } from '../graphql/to-opening';
import { readRows } from '../storage/read-rows';

/** The openings among `ids` that the actor may read, by id; what is absent or not hers is missing from the answer. */
export const readOpenings = async (
  transaction: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Opening>> => {
  const rows = await readRows(transaction, ids);
  return new Map([...rows].map(([id, row]) => [id, toOpening(row)]));
};
