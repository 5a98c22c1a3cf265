import type { MemberActor } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { OrganisationFacts } from '../domain/organisation-facts';
import { POSTING_TYPES } from '../domain/organisation-types';
import { OrganisationEntity } from '../storage/organisation.entity';
import { organisationFacts } from '../storage/to-facts';

/**
 * Organisations that the actor may post openings for, by name: the own one and those below for employer and HR, every
 * employer of the municipality for consultant and coordinator, none for anybody else.
 */
export const listPostableOrganisations = async (
  transaction: EntityManager,
  actor: MemberActor,
): Promise<readonly OrganisationFacts[]> => {
  const isKeeper = actor.role === 'job_consultant' || actor.role === 'coordinator';
  const isOwn = actor.role === 'employer_contact' || actor.role === 'hr_officer';
  if (!isKeeper && !isOwn) return [];
  const query = transaction
    .createQueryBuilder(OrganisationEntity, 'o')
    .where('o.type in (:...types)', { types: POSTING_TYPES });
  if (isOwn) query.andWhere('o.id in (select stegvis.actor_organisations())');
  return (await query.orderBy('o.name').addOrderBy('o.id').getMany()).map(organisationFacts);
};
