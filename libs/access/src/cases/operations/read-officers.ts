import type { EntityManager } from 'typeorm';
import { type ConsentRow } from '../../consents/operations/read-consents';
import { OFFICERS_OF } from '../../consents/domain/consent-terms';

/** Somebody of the receiver who may be named in a joint case. */
export interface Officer {
  readonly membershipId: string;
  readonly name: string;
}

/** Who of the receiver may be named today, by name; nobody for a purpose without joint cases. At most 100. */
export const readOfficers = (transaction: EntityManager, consent: ConsentRow): Promise<Officer[]> =>
  transaction.query<Officer[]>(
    `select m.id as "membershipId", a.name from memberships m join accounts a on a.id = m.account_id
     where m.organisation_id = $1 and m.role = any($2) and m.valid_from <= current_date and (m.valid_to is null or m.valid_to > current_date)
     order by a.name, m.id limit 100`,
    [consent.receiverId, OFFICERS_OF[consent.purpose] ?? []],
  );
