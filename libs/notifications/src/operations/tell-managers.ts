import { leaveMail } from '@stegvis/identity';
import type { Language } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** What the managers are told of, and whose managers they are. */
export interface ToTell {
  /** Kind of the notice, and name of the mail: fixed words without any value (security P6). */
  readonly kind: 'review-question' | 'look-question-late' | 'proposal-nobody';
  readonly subjectType: string;
  readonly subjectId: string;
  readonly domainId: string;
  /** Null where it is not known, as of a protected person: then the managers of the domain. */
  readonly unitId: string | null;
  /** Whose looks it is about: nobody is asked about her own. Null where it is about no manager. */
  readonly but: string | null;
}

/**
 * One notice and one mail to each manager of the unit; to those of the domain where the unit has no other. A mail leaves
 * with its notice alone, so that a task which runs twice tells once.
 * @returns how many there are to tell.
 */
export const tellManagers = async (transaction: EntityManager, told: ToTell): Promise<number> => {
  const { kind, subjectType, subjectId, domainId, unitId, but } = told;
  const rows = await transaction.query<
    { membershipId: string; email: string; language: Language; near: boolean }[]
  >(
    `select m.id as "membershipId", c.email, c.language, m.organisation_id is not distinct from $2 as near
     from memberships m join accounts c on c.id = m.account_id
     where m.domain_id = $1 and m.role = 'unit_manager' and c.status = 'active'
       and m.valid_from <= current_date and (m.valid_to is null or m.valid_to > current_date)
       and m.account_id is distinct from (select own.account_id from memberships own where own.id = $3)`,
    [domainId, unitId, but],
  );
  const near = rows.filter((row) => row.near);
  const managers = near.length > 0 ? near : rows;
  for (const { membershipId, email, language } of managers) {
    const made = await transaction.query<unknown[]>(
      `insert into notices (id, membership_id, kind, subject_type, subject_id, subject_version)
       values (gen_random_uuid(), $1, $2, $3, $4, 1) on conflict on constraint notices_once_uq do nothing returning id`,
      [membershipId, kind, subjectType, subjectId],
    );
    if (made.length > 0) await leaveMail(transaction, { template: kind, recipient: email, language });
  }
  return managers.length;
};
