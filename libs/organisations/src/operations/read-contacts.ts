import { type EntityManager, In, IsNull } from 'typeorm';
import type { ContactFacts } from '../domain/organisation-facts';
import { groupBy } from './group-by';
import { WorkplaceContactEntity } from '../storage/workplace-contact.entity';
import { contactFacts } from '../storage/to-facts';

/**
 * Contacts of several workplaces by name, one statement. Row-level security gives a participant none of them, and an
 * employer those of the own organisation.
 */
export const readContacts = async (
  transaction: EntityManager,
  workplaceIds: readonly string[],
): Promise<ReadonlyMap<string, ContactFacts[]>> => {
  const rows = await transaction.find(WorkplaceContactEntity, {
    where: { workplaceId: In([...workplaceIds]), removedAt: IsNull() },
    order: { name: 'asc', id: 'asc' },
  });
  return groupBy(rows.map(contactFacts), (row) => row.workplaceId);
};
