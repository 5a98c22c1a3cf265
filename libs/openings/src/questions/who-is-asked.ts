/**
 * Whom the question about an opening goes to, in SQL over `o`: the contact of its workplace, else who works with openings at
 * its organisation, whoever posted it first. Null where there is nobody.
 */
export const WHO_IS_ASKED = `coalesce(
   (select lower(c.email) from workplace_contacts c where c.workplace_id = o.workplace_id and c.removed_at is null and c.email is not null order by c.id limit 1),
   (select a.email from memberships m join accounts a on a.id = m.account_id
    where m.organisation_id = o.organisation_id and m.role in ('employer_contact', 'hr_officer') and a.status = 'active'
      and m.valid_from <= current_date and (m.valid_to is null or m.valid_to > current_date)
    order by m.id is distinct from o.posted_by, m.valid_from, m.id limit 1))`;
