import { localDate, systemClock } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { USUAL_LIMIT } from '../domain/contact-codes';
import type { ContactState } from '../domain/may-contact';

/** What is agreed with an employer, and how often it was contacted this month. */
export interface DialogueState extends ContactState {
  /** Who asked not to be contacted before a day. */
  readonly askedBy: string | null;
  /** Of the terms; 0 while nothing is agreed. */
  readonly version: number;
}

/** The state now; row-level security decides on whose. */
export const readContactState = async (
  transaction: EntityManager,
  organisationId: string,
): Promise<DialogueState> => {
  const [row] = await transaction.query<
    {
      thisMonth: number;
      limit: number | null;
      notBefore: string | null;
      askedBy: string | null;
      version: number | null;
    }[]
  >(
    `select (select count(*)::int from employer_contacts c where c.organisation_id = $1 and c.undone_at is null
              and date_trunc('month', c.said_at at time zone 'Europe/Stockholm') = date_trunc('month', now() at time zone 'Europe/Stockholm')) as "thisMonth",
       t.monthly_limit as limit, t.not_before::text as "notBefore", t.asked_by as "askedBy", t.version
     from (select $1::uuid as id) o left join lateral (select * from employer_terms where organisation_id = o.id order by version desc limit 1) t on true`,
    [organisationId],
  );
  return {
    today: localDate(systemClock.now()),
    thisMonth: row?.thisMonth ?? 0,
    limit: row?.limit ?? USUAL_LIMIT,
    notBefore: row?.notBefore ?? null,
    askedBy: row?.askedBy ?? null,
    version: row?.version ?? 0,
  };
};

/** Takes the dialogue with an employer until the transaction ends, so that two at once are counted one after the other. */
export const lockDialogue = async (transaction: EntityManager, organisationId: string): Promise<void> => {
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('dialogue ' || $1, 0))`, [
    organisationId,
  ]);
};
