import { type Database, InputCheck, type MemberActor } from '@stegvis/platform';
import { MOST_KR } from '../domain/amounts';
import { PAY_BACK_REASONS, type PayBackReason } from '../domain/reasons';
import { actOnCallOff, type ActOnCallOff } from './act-on-call-off';

export interface PayBackCallOff extends ActOnCallOff {
  readonly reasonCode: PayBackReason;
  /** Whole kronor: the whole amount of the call-off or a part of it. */
  readonly paidBackKr: number;
}

/**
 * Money comes back to its line, all of it or a part, and the call-off is closed. It is free for others at once.
 * @returns the id of the call-off.
 * @throws InputError; NotFoundError; ConflictError `call-off-moved`; RuleError (another's, or more than was called off).
 */
export const payBackCallOff = async (
  database: Database,
  actor: MemberActor,
  input: PayBackCallOff,
): Promise<string> => {
  const check = new InputCheck();
  check.code('reasonCode', input.reasonCode, new Set(PAY_BACK_REASONS));
  check.wholeNumber('paidBackKr', input.paidBackKr, 1, MOST_KR);
  check.done();
  return actOnCallOff(database, actor, 'pay_back', input, {
    reasonCode: input.reasonCode,
    paidBackKr: input.paidBackKr,
  });
};
