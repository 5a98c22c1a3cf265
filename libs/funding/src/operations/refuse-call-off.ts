import { type Database, InputCheck, type MemberActor } from '@stegvis/platform';
import { REFUSE_REASONS, type RefuseReason } from '../domain/reasons';
import { actOnCallOff, type ActOnCallOff } from './act-on-call-off';

export interface RefuseCallOff extends ActOnCallOff {
  readonly reasonCode: RefuseReason;
}

/**
 * The second person says no, and why; the amount is free again. @returns the id of the call-off.
 * @throws InputError; NotFoundError; ConflictError `call-off-moved`; RuleError four eyes.
 */
export const refuseCallOff = async (
  database: Database,
  actor: MemberActor,
  input: RefuseCallOff,
): Promise<string> => {
  const check = new InputCheck();
  check.code('reasonCode', input.reasonCode, new Set(REFUSE_REASONS));
  check.done();
  return actOnCallOff(database, actor, 'refuse', input, { reasonCode: input.reasonCode, paidBackKr: 0 });
};
