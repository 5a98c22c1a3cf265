import { leaveMail } from '@stegvis/identity';
import {
  type Database,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
  RuleError,
} from '@stegvis/platform';
import { OPENING_CURRENT } from './question-mail';

interface Asked {
  readonly status: string;
  readonly recently: boolean;
  readonly recipient: string | null;
}

/**
 * Asks the employer by mail whether a published opening is still there: the contact of its workplace, else who works with
 * openings at the organisation. At most once a day for an opening.
 * @returns the opening. @throws NotFoundError; RuleError `not-published`, `asked-recently` or `nobody-to-ask`.
 */
export const askIfCurrent = (
  database: Database,
  actor: MemberActor,
  input: { readonly idempotencyKey: string; readonly openingId: string },
): Promise<string> => {
  const id = requireId(input.openingId, 'openingId');
  return database.withActor(actor, (transaction) =>
    once(transaction, 'openings.ask-if-current', input.idempotencyKey, input, async () => {
      const [locked] = await transaction.query<unknown[]>(
        `select 1 from openings where id = $1 for no key update`,
        [id],
      );
      const [asked] = await transaction.query<Asked[]>(
        `select o.status, coalesce(o.current_asked_at > now() - interval '1 day', false) as recently, coalesce(
           (select lower(c.email) from workplace_contacts c where c.workplace_id = o.workplace_id and c.removed_at is null and c.email is not null order by c.id limit 1),
           (select a.email from memberships m join accounts a on a.id = m.account_id
            where m.organisation_id = o.organisation_id and m.role in ('employer_contact', 'hr_officer') and a.status = 'active'
              and m.valid_from <= current_date and (m.valid_to is null or m.valid_to > current_date)
            order by m.id is distinct from o.posted_by, m.valid_from, m.id limit 1)) as recipient
         from openings o where o.id = $1`,
        [id],
      );
      if (!locked || !asked) throw new NotFoundError();
      if (asked.status !== 'published') throw new RuleError('E4', 'not-published');
      if (asked.recently) throw new RuleError('E4', 'asked-recently');
      if (!asked.recipient) throw new RuleError('E4', 'nobody-to-ask');
      await transaction.query(`update openings set current_asked_at = now() where id = $1`, [id]);
      await leaveMail(transaction, {
        template: OPENING_CURRENT,
        recipient: asked.recipient,
        language: 'sv',
        subjectId: id,
      });
      return id;
    }),
  );
};
