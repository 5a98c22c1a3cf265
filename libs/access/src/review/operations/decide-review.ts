import { leaveTask } from '@stegvis/jobs';
import {
  type Database,
  expectOneRow,
  InputCheck,
  type MemberActor,
  once,
  requireId,
} from '@stegvis/platform';
import { REVIEW_OUTCOMES, type ReviewOutcome } from '../domain/causes';

/**
 * The reviewer says what a review came to, once (security L5). What is not justified needs a note; a unit manager who
 * is to be asked is told so by a task.
 * @throws InputError; NotFoundError when it is absent, decided, another domain's or about herself.
 */
export const decideReview = async (
  database: Database,
  actor: MemberActor,
  input: {
    readonly idempotencyKey: string;
    readonly reviewId: string;
    readonly outcome: ReviewOutcome;
    readonly note?: string | null;
  },
): Promise<void> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const id = requireId(input.reviewId, 'reviewId');
  const check = new InputCheck();
  check.code('outcome', input.outcome, new Set(REVIEW_OUTCOMES));
  const note = check.optionalText('note', input.note, { max: 500 });
  if (!note && input.outcome !== 'justified') check.fault('note', 'required');
  check.done();
  await database.withActor(actor, (transaction) =>
    once(transaction, 'access.decide-log-review', input.idempotencyKey, input, async () => {
      const [, decided] = await transaction.query<[unknown[], number]>(
        `update log_reviews set outcome = $2, note = $3, reviewed_by = $4, reviewed_at = now() where id = $1 and outcome is null`,
        [id, input.outcome, note, actor.membershipId],
      );
      expectOneRow(decided);
      if (input.outcome === 'ask_manager')
        await leaveTask(transaction, {
          kind: 'review-notices',
          subjectType: 'log_review',
          subjectId: id,
          subjectVersion: 1,
          dedupeKey: `review-notices:${id}`,
        });
      return null;
    }),
  );
};
