import { type EntityManager, In } from 'typeorm';
import type { OrganisationFacts } from '../domain/organisation-facts';
import { OrganisationEntity } from '../storage/organisation.entity';
import { organisationFacts } from '../storage/to-facts';

/** Organisations by id, one statement; what is absent or not the actor's to read is missing from the answer. */
export const readOrganisations = async (
  transaction: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OrganisationFacts>> => {
  const rows = await transaction.findBy(OrganisationEntity, { id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, organisationFacts(row)]));
};
