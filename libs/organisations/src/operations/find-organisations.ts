import type { EntityManager } from 'typeorm';
import type { OrganisationFacts, WorkplaceFacts } from '../domain/organisation-facts';
import { OrganisationEntity } from '../storage/organisation.entity';
import { organisationFacts, workplaceFacts } from '../storage/to-facts';
import { WorkplaceEntity } from '../storage/workplace.entity';

/**
 * Organisations of the actor's municipality with this name, in any letters, or this number; by id. Several departments of one
 * municipality have one number, so a number may find more than one.
 * @param number NNNNNN-NNNN, null to ask by name alone.
 */
export const findOrganisations = async (
  transaction: EntityManager,
  name: string,
  number: string | null,
): Promise<readonly OrganisationFacts[]> => {
  const rows = await transaction
    .createQueryBuilder(OrganisationEntity, 'o')
    .where('o.municipalityCode = stegvis.actor_municipality()')
    .andWhere('(lower(o.name) = lower(:name) or o.organisationNumber = :number)', { name, number })
    .orderBy('o.id')
    .getMany();
  return rows.map(organisationFacts);
};

/** The workplace of an organisation with this name, in any letters; null when it has none. */
export const findWorkplace = async (
  transaction: EntityManager,
  organisationId: string,
  name: string,
): Promise<WorkplaceFacts | null> => {
  const row = await transaction
    .createQueryBuilder(WorkplaceEntity, 'w')
    .where('w.organisationId = :organisationId and lower(w.name) = lower(:name)', { organisationId, name })
    .orderBy('w.id')
    .limit(1)
    .getOne();
  return row ? workplaceFacts(row) : null;
};
