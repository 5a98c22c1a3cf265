import { accountName } from '@stegvis/identity';
import { InputCheck, type MemberActor, NotFoundError, requireId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { PLACE_ANSWERS, type PlaceAnswer } from '../domain/profile-kinds';
import { appendValues } from '../storage/append-values';

/**
 * Keeps what the participant answered about a place; a *no* takes it out of her list until she answers otherwise. Runs
 * in the caller's transaction, which has made sure that she may see the opening and that the key is new.
 * @throws InputError; NotFoundError when the actor is no participant.
 */
export const answerPlace = async (
  transaction: EntityManager,
  actor: MemberActor,
  openingId: string,
  answer: PlaceAnswer,
): Promise<void> => {
  const check = new InputCheck();
  const code = requireId(openingId, 'openingId');
  check.code('answer', answer, new Set(PLACE_ANSWERS));
  check.done();
  const { participantId, domainId } = actor;
  if (!participantId || !domainId) throw new NotFoundError();
  const saidByName = await accountName(transaction, actor);
  await appendValues(
    transaction,
    { domainId, participantId, saidBy: actor.membershipId, saidByName, ...helpOf(actor) },
    [
      {
        kind: 'place_answer',
        code,
        state: 'answered',
        choice: answer,
        level: null,
        flag: null,
        text: null,
        note: null,
      },
    ],
  );
};

const helpOf = ({ assistedBy }: MemberActor) =>
  assistedBy
    ? { helpedBy: assistedBy.name, source: 'together' as const }
    : { helpedBy: null, source: 'self' as const };
