import type { MemberActor, Role } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** A member of staff of one's own secrecy domain to whom a person may be opened. */
export interface ColleagueRow {
  readonly membershipId: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string | null;
}

/** Supervisors and job consultants of the actor's domain but herself, by name; at most 50. */
export const readColleagues = (
  transaction: EntityManager,
  actor: MemberActor,
  search: string | null,
): Promise<ColleagueRow[]> =>
  transaction.query<ColleagueRow[]>(
    `select m.id as "membershipId", c.name, m.role, m.organisation_id as "organisationId"
     from memberships m join accounts c on c.id = m.account_id
     where m.role in ('supervisor', 'job_consultant') and m.domain_id = $1 and m.id <> $2 and c.status <> 'closed'
       and m.valid_from <= current_date and (m.valid_to is null or m.valid_to > current_date)
       and ($3::text is null or strpos(unaccent(lower(c.name)), unaccent(lower($3))) > 0 or word_similarity(unaccent(lower($3)), unaccent(lower(c.name))) >= 0.5)
     order by c.name, m.id limit 50`,
    [actor.domainId, actor.membershipId, search],
  );

/** Whether a membership is that of staff of the actor's domain, valid today; one answer for absent and foreign. */
export const isColleague = async (
  transaction: EntityManager,
  actor: MemberActor,
  membershipId: string,
): Promise<boolean> => {
  const rows = await transaction.query<unknown[]>(
    `select 1 from memberships where id = $1 and domain_id = $2 and role in ('supervisor', 'job_consultant')
       and valid_from <= current_date and (valid_to is null or valid_to > current_date)`,
    [membershipId, actor.domainId],
  );
  return rows.length === 1;
};
