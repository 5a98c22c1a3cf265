import { accountName } from '@stegvis/identity';
import {
  ConflictError,
  type Database,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
  RuleError,
} from '@stegvis/platform';
import { type CallOffAct, edgeOf } from '../domain/life-cycle';
import { firstRefusal } from '../domain/life-cycle-guards';
import type { CallOffReason } from '../domain/reasons';
import { findCallOff } from '../storage/call-off-row';
import { lockLine } from '../storage/lock-line';
import { noteAct } from '../storage/note-act';
import { isHers } from './offered-acts';

export interface ActOnCallOff {
  readonly idempotencyKey: string;
  readonly callOffId: string;
  readonly expectedVersion: number;
}

/** What an act says beside itself. */
interface Said {
  readonly reasonCode: CallOffReason | null;
  /** Whole kronor; 0 for other acts than paying back. */
  readonly paidBackKr: number;
}

/**
 * Takes one act of the life cycle: lock of the line, table, guards and line of history in one transaction.
 * @returns the id of the call-off.
 * @throws NotFoundError; ConflictError `call-off-moved` (another version or state); RuleError (not the actor's to do, or a guard refuses).
 */
export const actOnCallOff = async (
  database: Database,
  actor: MemberActor,
  act: Exclude<CallOffAct, 'request'>,
  input: ActOnCallOff,
  said: Said,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const id = requireId(input.callOffId, 'callOffId');
  return database.withActor(actor, async (transaction) => {
    const seen = await findCallOff(transaction, id);
    if (!seen) throw new NotFoundError();
    await once(transaction, `funding.${act}`, input.idempotencyKey, input, async () => {
      const { remainingKr, purpose } = await lockLine(transaction, seen.lineId);
      const row = (await findCallOff(transaction, id)) ?? seen;
      const edge = edgeOf(act, row.state);
      if (!edge || row.version !== input.expectedVersion)
        throw new ConflictError('call-off-moved', row.version);
      if (!isHers(act, row, actor.role)) throw new RuleError('four-eyes', 'call-off-not-hers');
      const refusal = firstRefusal(edge.guards, {
        remainingKr,
        amountKr: row.amountKr,
        paidBackKr: said.paidBackKr,
        purpose,
        openingKind: null,
        actingAccount: actor.accountId,
        requestingAccount: row.requestedAccount,
      });
      if (refusal)
        throw new RuleError(
          refusal.rule,
          refusal.code,
          refusal.field ? [{ path: refusal.field, code: refusal.code }] : [],
        );
      await noteAct(transaction, {
        callOffId: id,
        act,
        from: row.state,
        to: edge.to,
        version: row.version + 1,
        ...said,
        membershipId: actor.membershipId,
        name: await accountName(transaction, actor),
      });
      return { id };
    });
    return id;
  });
};
