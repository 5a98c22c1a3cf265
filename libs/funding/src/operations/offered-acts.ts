import type { Role } from '@stegvis/platform';
import { actsOf, type CallOffAct } from '../domain/life-cycle';
import type { CallOffRow } from '../storage/call-off-row';

/** What she is to a call-off: whether its round is hers to decide in, whether it is hers, and whether she asked for it. */
export interface Standing {
  readonly role: Role;
  readonly accountId: string;
}

/**
 * Whether an act is hers to take at all, whatever the guards say: deciding belongs to the holder of the round, taking back
 * to those who asked, and paying back to both, where the holder is its coordinator. Row-level security says the same.
 */
export const isHers = (act: CallOffAct, row: Pick<CallOffRow, 'decides' | 'own'>, role: Role): boolean => {
  if (act === 'approve' || act === 'refuse') return row.decides;
  return row.own || (act === 'pay_back' && row.decides && role === 'coordinator');
};

/** The acts that are offered on a call-off, in the order of the life cycle; her own request waits for a second person. */
export const offeredActs = (row: CallOffRow, { role, accountId }: Standing): readonly CallOffAct[] =>
  actsOf(role, row.state).filter(
    (act) =>
      isHers(act, row, role) &&
      !((act === 'approve' || act === 'refuse') && row.requestedAccount === accountId),
  );
