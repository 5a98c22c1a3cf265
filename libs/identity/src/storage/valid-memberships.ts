import type { EntityManager } from 'typeorm';
import { MembershipEntity } from './membership.entity';

/** The memberships of an account that are valid today, oldest first. */
export const validMemberships = (
  transaction: EntityManager,
  accountId: string,
): Promise<MembershipEntity[]> =>
  transaction
    .createQueryBuilder(MembershipEntity, 'm')
    .where('m.account_id = :accountId', { accountId })
    .andWhere('m.valid_from <= current_date and (m.valid_to is null or m.valid_to > current_date)')
    .orderBy('m.valid_from')
    .addOrderBy('m.id')
    .getMany();
