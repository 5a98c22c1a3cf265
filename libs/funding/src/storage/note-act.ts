import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { CallOffAct, CallOffState } from '../domain/life-cycle';
import type { CallOffReason } from '../domain/reasons';
import { withLastWord } from './refused-by-database';

/** A line of history: which edge, by whom, why. */
export interface CallOffEvent {
  readonly callOffId: string;
  readonly act: CallOffAct;
  readonly from: CallOffState | 'none';
  readonly to: CallOffState;
  /** The version that it leads to. */
  readonly version: number;
  readonly reasonCode: CallOffReason | null;
  /** Whole kronor; 0 for other acts than paying back. */
  readonly paidBackKr: number;
  readonly membershipId: string;
  readonly name: string;
  /** Now, where none is given; given while a demo world is set up. */
  readonly at?: Date;
}

/**
 * Appends a line of history, along which the database moves the call-off.
 * @throws ConflictError `call-off-moved`, RuleError (R-041, four eyes), NotFoundError (not the actor's to do).
 */
export const noteAct = (transaction: EntityManager, event: CallOffEvent): Promise<void> =>
  withLastWord(async () => {
    await transaction.query(
      `insert into funding_call_off_events (id, call_off_id, version, act, from_state, to_state, reason_code, paid_back_kr, said_by, said_by_name, said_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, coalesce($11, clock_timestamp()))`,
      [
        newId(),
        event.callOffId,
        event.version,
        event.act,
        event.from,
        event.to,
        event.reasonCode,
        event.paidBackKr,
        event.membershipId,
        event.name,
        event.at ?? null,
      ],
    );
  });
