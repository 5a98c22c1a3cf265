import { type Database, InputCheck, type MemberActor } from '@stegvis/platform';
import { WITHDRAW_REASONS, type WithdrawReason } from '../domain/reasons';
import { actOnCallOff, type ActOnCallOff } from './act-on-call-off';

export interface WithdrawCallOff extends ActOnCallOff {
  readonly reasonCode: WithdrawReason;
}

/**
 * Those who asked take it back before it is decided; the amount is free again. @returns the id of the call-off.
 * @throws InputError; NotFoundError; ConflictError `call-off-moved` (decided meanwhile); RuleError (another's).
 */
export const withdrawCallOff = async (
  database: Database,
  actor: MemberActor,
  input: WithdrawCallOff,
): Promise<string> => {
  const check = new InputCheck();
  check.code('reasonCode', input.reasonCode, new Set(WITHDRAW_REASONS));
  check.done();
  return actOnCallOff(database, actor, 'withdraw', input, { reasonCode: input.reasonCode, paidBackKr: 0 });
};
