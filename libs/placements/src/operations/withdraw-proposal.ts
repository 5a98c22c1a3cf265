import { lockConsents } from '@stegvis/access';
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
import { STAFF_REASONS } from '../domain/reasons';
import { decideAct, moveProposal, onDay } from '../storage/move-proposal';
import { findProposal } from '../storage/proposal-row';

export interface ProposalWithdrawal {
  readonly idempotencyKey: string;
  readonly proposalId: string;
  readonly expectedVersion: number;
  readonly reasonCode: string;
}

/**
 * Staff take a proposal back; to the employer it is gone at the next statement, and looks as every ended one (security A13).
 * @returns the id of the proposal. @throws InputError; NotFoundError; ConflictError `proposal-moved`.
 */
export const withdrawProposal = async (
  database: Database,
  actor: MemberActor,
  input: ProposalWithdrawal,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const proposalId = requireId(input.proposalId, 'proposalId');
  const check = new InputCheck();
  check.code('reasonCode', input.reasonCode, new Set(STAFF_REASONS));
  check.done();
  return database.withActor(actor, async (transaction) => {
    const seen = await findProposal(transaction, { id: proposalId });
    if (!seen) throw new NotFoundError();
    await lockConsents(transaction, seen.participantId);
    await once(transaction, 'placements.withdraw-proposal', input.idempotencyKey, input, async () => {
      const row = (await findProposal(transaction, { id: proposalId })) ?? seen;
      if (row.version !== input.expectedVersion) throw new ConflictError('proposal-moved', row.version);
      const to = decideAct('withdraw', row, actor.role, onDay(row.answerBy));
      await moveProposal(transaction, row, 'withdraw', to, {
        taker: actor.role,
        side: 'staff',
        membershipId: actor.membershipId,
        name: await accountName(transaction, actor),
        reasonCode: input.reasonCode,
        helpedBy: null,
      });
      return { id: row.id };
    });
    return proposalId;
  });
};
