import { In, type EntityManager } from 'typeorm';
import { TaxonomyConceptEntity } from '../storage/entities/taxonomy-concept.entity';
import type { FoundOccupation } from './search-occupations';

/** Occupations by concept id, one statement; an unknown id is missing from the answer. */
export const readOccupations = async (
  transaction: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FoundOccupation>> => {
  if (ids.length === 0) return new Map();
  const rows = await transaction.findBy(TaxonomyConceptEntity, { type: 'occupation-name', id: In([...ids]) });
  return new Map(
    rows.map(({ id, labelSv, parentCode, areas }) => [
      id,
      { id, label: labelSv, ssyk: parentCode, areas, matchedBy: null },
    ]),
  );
};
