import { NotFoundError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** What of an opening decides a proposal. */
export interface OpeningTerms {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly municipalityCode: string;
  readonly receiverId: string;
  readonly receiverName: string;
  readonly openToParticipants: boolean;
}

/** @throws NotFoundError when the actor may not see the opening. */
export const readTerms = async (transaction: EntityManager, openingId: string): Promise<OpeningTerms> => {
  const [row] = await transaction.query<OpeningTerms[]>(
    `select o.id, o.title, o.kind, o.municipality_code as "municipalityCode", o.organisation_id as "receiverId", g.name as "receiverName",
       (o.status = 'published' and o.easy_text_approved_at is not null and o.audience in ('participants', 'public')) as "openToParticipants"
     from openings o join organisations g on g.id = o.organisation_id where o.id = $1`,
    [openingId],
  );
  if (!row) throw new NotFoundError();
  return row;
};

/** Where a question to the employer goes, in SQL over `o`: the contact of the workplace, else who works with openings there; null when the actor reads neither. */
export const WHO_IS_ASKED = `coalesce(
  (select lower(c.email) from workplace_contacts c where c.workplace_id = o.workplace_id and c.removed_at is null and c.email is not null order by c.id limit 1),
  (select a.email from memberships m join accounts a on a.id = m.account_id
   where m.organisation_id = o.organisation_id and m.role in ('employer_contact', 'hr_officer') and a.status = 'active'
     and m.valid_from <= current_date and (m.valid_to is null or m.valid_to > current_date)
   order by m.id is distinct from o.posted_by, m.valid_from, m.id limit 1))`;

/** The address of whom a question about an opening goes to. */
export const mailOf = async (transaction: EntityManager, openingId: string): Promise<string | null> => {
  const [row] = await transaction.query<{ mail: string | null }[]>(
    `select ${WHO_IS_ASKED} as mail from openings o where o.id = $1`,
    [openingId],
  );
  return row?.mail ?? null;
};
