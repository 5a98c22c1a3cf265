import { lockConsents } from '@stegvis/access';
import { accountName } from '@stegvis/identity';
import {
  type Database,
  InputCheck,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import { decideAct, moveProposal, onDay } from '../storage/move-proposal';
import { findProposal } from '../storage/proposal-row';
import { closeFilled, seatToPromise } from '../storage/seats';
import { actOf, checkReply } from './employer-answers';

export interface EmployerReply {
  readonly idempotencyKey: string;
  /** The opaque id that the employer knows. */
  readonly id: string;
  readonly welcome: boolean;
  readonly reasonCode?: string | null;
}

/**
 * An employer, signed in, answers a proposal that is presented to her organisation. Why she says not now is kept for the
 * staff who proposed, and is not told to the participant. With the last seat what else waits for the place closes.
 * @returns the opaque id.
 * @throws InputError; NotFoundError for all that is not presented to her now, whatever the reason (security A13);
 *   ConflictError `proposal-moved` when a colleague has answered; RuleError `proposal-expired`, `no-seat-left`.
 */
export const replyToProposal = async (
  database: Database,
  actor: MemberActor,
  input: EmployerReply,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const handle = requireId(input.id, 'id');
  const check = new InputCheck();
  const reasonCode = checkReply(check, input);
  check.done();
  return database.withActor(actor, async (transaction) => {
    const seen = await findProposal(transaction, { handle });
    if (!seen) throw new NotFoundError();
    await lockConsents(transaction, seen.participantId);
    await once(transaction, 'placements.reply-to-proposal', input.idempotencyKey, input, async () => {
      const row = await findProposal(transaction, { handle });
      if (!row) throw new NotFoundError();
      const seat = !input.welcome || (await seatToPromise(transaction, row.id));
      const to = decideAct(actOf(input.welcome), row, actor.role, onDay(row.answerBy, seat));
      await moveProposal(transaction, row, actOf(input.welcome), to, {
        taker: actor.role,
        side: 'employer',
        membershipId: actor.membershipId,
        name: await accountName(transaction, actor),
        reasonCode,
        helpedBy: null,
      });
      if (input.welcome) await closeFilled(transaction, row.id);
      return { id: handle };
    });
    return handle;
  });
};
