import { leaveTask } from '@stegvis/jobs';
import {
  type Database,
  InputError,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import { LOOK_ID } from '../looks/look-id';

/** How long a manager has to answer before she is told that somebody waits, ms; the list of questions calls them late then. */
const LATE_AFTER = 7 * 86_400_000;

/**
 * A participant, or who represents her in `rights`, asks why somebody looked at her that day; the manager of her unit has
 * to answer (security L4, A7). Asked again, by either, it is the same question.
 * @throws InputError for what is no id; NotFoundError for a look at somebody else and for none alike.
 */
export const askWhy = async (
  database: Database,
  actor: MemberActor,
  input: { readonly idempotencyKey: string; readonly lookId: string },
): Promise<void> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  if (!LOOK_ID.test(input.lookId)) throw new InputError([{ path: 'lookId', code: 'id-malformed' }]);
  await database.withActor(actor, (transaction) =>
    once(transaction, 'access.ask-why', input.idempotencyKey, input, async () => {
      const [look] = await transaction.query<
        { membershipId: string; day: string; domainId: string; participantId: string }[]
      >(
        `select l.domain_id as "domainId", l.subject_id as "participantId", l.membership_id as "membershipId", (l.at at time zone 'Europe/Stockholm')::date::text as day from access_log l
         where (l.subject_id = (select stegvis.actor_participant()) or l.subject_id in (select stegvis.represented_participants('rights'))) and l.decision = 'permit' and l.membership_id is not null
           and stegvis.look_id(l) = $1 limit 1`,
        [input.lookId],
      );
      if (!look) throw new NotFoundError();
      const id = newId();
      const asked = await transaction.query<unknown[]>(
        `insert into look_questions (id, domain_id, participant_id, look_id, looker_id, day, asked_by)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
        [
          id,
          look.domainId,
          look.participantId,
          input.lookId,
          look.membershipId,
          look.day,
          actor.membershipId,
        ],
      );
      if (asked.length > 0)
        await leaveTask(transaction, {
          kind: 'look-question-late',
          subjectType: 'look_question',
          subjectId: id,
          subjectVersion: 1,
          dedupeKey: `look-question-late:${id}`,
          availableAt: new Date(Date.now() + LATE_AFTER),
        });
      return null;
    }),
  );
};
