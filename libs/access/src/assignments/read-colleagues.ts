import { type MemberActor, type Role, RuleError } from '@stegvis/platform';
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
     where m.role in ('supervisor', 'job_consultant') and m.domain_id = $1 and m.id <> $2 and c.status not in ('locked', 'closed')
       and m.valid_from <= current_date and (m.valid_to is null or m.valid_to > current_date)
       and ($3::text is null or strpos(unaccent(lower(c.name)), unaccent(lower($3))) > 0 or word_similarity(unaccent(lower($3)), unaccent(lower(c.name))) >= 0.5)
     order by c.name, m.id limit 50`,
    [actor.domainId, actor.membershipId, search],
  );

/**
 * Whether a membership is that of staff of the actor's domain who can work on a day: the role holds then, and the account is
 * neither locked nor closed. One answer for absent and foreign.
 * @param day yyyy-mm-dd; today when left out.
 */
export const isColleague = async (
  transaction: EntityManager,
  actor: MemberActor,
  membershipId: string,
  day: string | null = null,
): Promise<boolean> => {
  const rows = await transaction.query<unknown[]>(
    `select 1 from memberships m join accounts c on c.id = m.account_id
     where m.id = $1 and m.domain_id = $2 and m.role in ('supervisor', 'job_consultant') and c.status not in ('locked', 'closed')
       and m.valid_from <= coalesce($3::date, current_date) and (m.valid_to is null or m.valid_to > coalesce($3::date, current_date))`,
    [membershipId, actor.domainId, day],
  );
  return rows.length === 1;
};

/**
 * Refuses to give a person to somebody who is partial to her and has nobody's approval (security A8): she would have nobody.
 * @throws RuleError `receiver-partial`.
 */
export const requireImpartial = async (
  transaction: EntityManager,
  participantId: string,
  membershipId: string,
): Promise<void> => {
  const rows = await transaction.query<unknown[]>(
    `select 1 from memberships where id = $1 and account_id in (select stegvis.accounts_barred_from($2))`,
    [membershipId, participantId],
  );
  if (rows.length > 0) throw new RuleError('A8', 'receiver-partial');
};
