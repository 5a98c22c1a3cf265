import { accountName } from '@stegvis/identity';
import {
  ConflictError,
  type Database,
  InputCheck,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { AnswerState, RatingSource } from '../domain/profile-kinds';
import { appendValues } from '../storage/append-values';
import { lockParticipant } from '../storage/lock-participant';

export interface SuggestionReply {
  readonly idempotencyKey: string;
  readonly valueId: string;
  readonly confirm: boolean;
  readonly note?: string | null;
}

/**
 * Staff confirm or decline the participant's own view of what she can. Confirmed, her level becomes the current one:
 * `source` still says that it is her view, and `saidBy` names who put it into force. Declined, the answer is kept beside
 * her suggestion and nothing else changes. Neither is ever overwritten.
 * @returns the id of the participant.
 * @throws InputError; NotFoundError; ConflictError when it has been answered or she has made a newer suggestion.
 */
export const answerSuggestion = async (
  database: Database,
  actor: MemberActor,
  input: SuggestionReply,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.valueId, 'valueId');
  const check = new InputCheck();
  const note = check.optionalText('note', input.note, { max: 2000, lines: true });
  check.done();
  return database.withActor(actor, async (transaction) => {
    const suggestion = await readSuggestion(transaction, input.valueId);
    await lockParticipant(transaction, suggestion.participantId);
    const { id } = await once(
      transaction,
      'participants.answer-suggestion',
      input.idempotencyKey,
      input,
      async () => {
        await refuseAnswered(transaction, suggestion);
        const { domainId, participantId, source, helpedBy, code, state, level } = suggestion;
        const saidByName = await accountName(transaction, actor);
        await appendValues(
          transaction,
          { domainId, participantId, saidBy: actor.membershipId, saidByName, helpedBy, source },
          [
            {
              kind: 'capacity',
              code,
              state,
              level,
              flag: null,
              choice: null,
              text: null,
              note,
              status: input.confirm ? 'confirmed' : 'declined',
              answersId: input.valueId,
            },
          ],
        );
        return { id: participantId };
      },
    );
    return id;
  });
};

interface Suggestion {
  readonly id: string;
  readonly sequence: string;
  readonly domainId: string;
  readonly participantId: string;
  readonly code: string;
  readonly state: AnswerState;
  readonly level: number | null;
  readonly source: RatingSource;
  readonly helpedBy: string | null;
}

const readSuggestion = async (transaction: EntityManager, valueId: string): Promise<Suggestion> => {
  const [row] = await transaction.query<Suggestion[]>(
    `select id, sequence, domain_id as "domainId", participant_id as "participantId", code, state, level, source, helped_by as "helpedBy"
     from profile_values where id = $1 and status = 'suggested'`,
    [valueId],
  );
  if (!row) throw new NotFoundError();
  return row;
};

/** Under the participant's lock; the unique key on `answers_id` is the last word. */
const refuseAnswered = async (transaction: EntityManager, suggestion: Suggestion): Promise<void> => {
  const later = await transaction.query<{ answer: boolean }[]>(
    `select answers_id is not distinct from $1 as answer from profile_values
     where participant_id = $2 and kind = 'capacity' and code = $3 and sequence > $4 and (answers_id = $1 or status = 'suggested')`,
    [suggestion.id, suggestion.participantId, suggestion.code, suggestion.sequence],
  );
  if (later.some((row) => row.answer)) throw new ConflictError('suggestion-answered');
  if (later.length > 0) throw new ConflictError('suggestion-replaced');
};
