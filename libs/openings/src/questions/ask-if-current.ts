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
import { WHO_IS_ASKED } from './who-is-asked';

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
        `select o.status, coalesce(o.current_asked_at > now() - interval '1 day', false) as recently, ${WHO_IS_ASKED} as recipient
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
