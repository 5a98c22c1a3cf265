import { leaveTask } from '@stegvis/jobs';
import {
  type Database,
  type Language,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  RateLimitedError,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** Copies that one person may ask for in a day. */
const A_DAY = 5;

/**
 * Asks for a copy of all own data; it is there within 24 hours, in practice at once (security R4).
 * @returns id of the copy; of the one that is being made already, where there is one.
 * @throws RateLimitedError at the sixth in a day; NotFoundError for who is no participant.
 */
export const requestCopy = (
  database: Database,
  actor: MemberActor,
  language: Language,
  input: { readonly idempotencyKey: string; readonly easy?: boolean | null },
): Promise<string> =>
  database.withActor(actor, (transaction) =>
    once(transaction, 'rights.request-copy', input.idempotencyKey, input, async () => {
      const { participantId, domainId } = actor;
      if (!participantId || !domainId) throw new NotFoundError();
      const making = await underWay(transaction, participantId);
      if (making) return making;
      const [today] = await transaction.query<{ n: number }[]>(
        `select count(*)::int as n from data_exports where requested_at > now() - interval '24 hours'`,
      );
      if ((today?.n ?? 0) >= A_DAY) throw new RateLimitedError(24 * 3600);
      const id = newId();
      const made = await transaction.query<unknown[]>(
        `insert into data_exports (id, domain_id, participant_id, membership_id, account_id, language, easy) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (domain_id, participant_id) where ready_at is null do nothing returning id`,
        [id, domainId, participantId, actor.membershipId, actor.accountId, language, input.easy === true],
      );
      // Two tabs at once: the other one was first.
      if (made.length === 0) return (await underWay(transaction, participantId)) ?? id;
      await leaveTask(transaction, {
        kind: 'own-data-copy',
        subjectType: 'data_export',
        subjectId: id,
        subjectVersion: 0,
        dedupeKey: `own-data-copy:${id}`,
      });
      return id;
    }),
  );

const underWay = async (transaction: EntityManager, participantId: string): Promise<string | null> => {
  const [making] = await transaction.query<{ id: string }[]>(
    `select id from data_exports where participant_id = $1 and ready_at is null`,
    [participantId],
  );
  return making?.id ?? null;
};
