import {
  type Database,
  expectOneRow,
  InputCheck,
  type MemberActor,
  once,
  requireId,
} from '@stegvis/platform';

/**
 * The manager of the participant's unit answers in plain words why somebody looked; the participant reads it on her page.
 * @throws InputError; NotFoundError when it is absent, answered, another unit's or about the actor's own look.
 */
export const answerWhy = async (
  database: Database,
  actor: MemberActor,
  input: { readonly idempotencyKey: string; readonly questionId: string; readonly answer: string },
): Promise<void> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const id = requireId(input.questionId, 'questionId');
  const check = new InputCheck();
  const answer = check.text('answer', input.answer, { max: 1000, required: true, lines: true });
  check.done();
  await database.withActor(actor, (transaction) =>
    once(transaction, 'access.answer-why', input.idempotencyKey, input, async () => {
      const [, answered] = await transaction.query<[unknown[], number]>(
        `update look_questions set answer = $2, answered_by = $3, answered_at = now() where id = $1`,
        [id, answer, actor.membershipId],
      );
      expectOneRow(answered);
      return null;
    }),
  );
};
