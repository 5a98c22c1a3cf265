import { lockConsents } from '@stegvis/access';
import { accountName } from '@stegvis/identity';
import { type Database, InputCheck, type MemberActor, newId, NotFoundError, once } from '@stegvis/platform';
import {
  FOLLOW_UP_QUESTIONS,
  type FollowUpQuestion,
  HER_FOLLOW_UP_ANSWERS,
  type HerFollowUpAnswer,
} from '../domain/questions';
import { decideFollowUpAct } from '../storage/decide-follow-up';
import { findFollowUp } from './read-follow-ups';
import { checkFollowUp } from './record-follow-up';

export interface FollowUpReply {
  readonly idempotencyKey: string;
  readonly placementId: string;
  readonly occasion: string;
  readonly question: FollowUpQuestion;
  readonly answer: HerFollowUpAnswer;
  readonly helpedBy?: string | null;
}

/**
 * The participant answers one question of a follow-up, saved at once, with the name of who helped. What she
 * says last counts; all of it is kept.
 * @returns the id of the follow-up.
 * @throws InputError; NotFoundError; RuleError when its window is over or the placement has ended.
 */
export const answerFollowUp = async (
  database: Database,
  actor: MemberActor,
  input: FollowUpReply,
): Promise<string> => {
  const check = new InputCheck();
  const key = checkFollowUp(check, input);
  check.code('question', input.question, new Set(FOLLOW_UP_QUESTIONS));
  check.code('answer', input.answer, new Set(HER_FOLLOW_UP_ANSWERS));
  const said = check.optionalText('helpedBy', input.helpedBy, { max: 200 });
  check.done();
  return database.withActor(actor, async (transaction) => {
    const seen = await findFollowUp(transaction, key);
    if (!seen || seen.participantId !== actor.participantId) throw new NotFoundError();
    await lockConsents(transaction, seen.participantId);
    await once(transaction, 'placements.answer-follow-up', input.idempotencyKey, input, async () => {
      const row = await findFollowUp(transaction, key);
      if (!row) throw new NotFoundError();
      decideFollowUpAct('tell', row, actor.role);
      await transaction.query(
        `insert into follow_up_answers (id, domain_id, participant_id, placement_id, occasion, side, question, answer, helped_by, said_by, said_by_name)
         values ($1, $2, $3, $4, $5, 'participant', $6, $7, $8, $9, $10)`,
        [
          newId(),
          row.domainId,
          row.participantId,
          key.placementId,
          key.occasion,
          input.question,
          input.answer,
          actor.assistedBy?.name ?? said,
          actor.membershipId,
          await accountName(transaction, actor),
        ],
      );
      return { id: row.id };
    });
    return seen.id;
  });
};
