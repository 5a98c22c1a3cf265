import { NotFoundError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { WorkplaceEntity } from '../storage/workplace.entity';
import { requireKeptOrganisation } from './require-kept-organisation';

/** The workplace must be of an organisation that is the actor's to keep. @throws NotFoundError */
export const requireKeptWorkplace = async (transaction: EntityManager, id: string): Promise<void> => {
  const workplace = await transaction.findOneBy(WorkplaceEntity, { id });
  if (!workplace) throw new NotFoundError();
  await requireKeptOrganisation(transaction, workplace.organisationId);
};
