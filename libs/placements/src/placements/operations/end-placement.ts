import { type Database, InputCheck, type MemberActor } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { daysAfter } from '../../operations/propose';
import { DAY_ACTIVITY_STEPS, PLACEMENT_REASONS, type PlacementReason } from '../domain/placement-life-cycle';
import { anySubject, decidePlacementAct, movePlacement } from '../storage/move-placement';
import { findRunning, type PlacementRow } from '../storage/placement-row';
import { actOnPlacement, type PlacementStep } from './act-on-placement';

export interface PlacementEnd extends PlacementStep {
  /** The last day of one that has started, `yyyy-mm-dd`; not of one that is only planned. */
  readonly lastDay?: string | null;
  readonly reasonCode: PlacementReason;
}

/**
 * Staff end a placement, or call off one that has not started, with a reason: a step back weighs as much as a step forward.
 * Its seat is free again from the day after, for whoever comes next.
 * @returns the id of the placement. @throws as `actOnPlacement`; RuleError when the last day is still to come.
 */
export const endPlacement = async (
  database: Database,
  actor: MemberActor,
  input: PlacementEnd,
): Promise<string> => {
  const check = new InputCheck();
  check.code('reasonCode', input.reasonCode, new Set(PLACEMENT_REASONS));
  const lastDay = input.lastDay ? check.date('lastDay', input.lastDay) : null;
  check.done();
  return actOnPlacement(database, actor, 'placements.end-placement', input, (transaction, row) =>
    close(transaction, actor, row, { lastDay, reasonCode: input.reasonCode }),
  );
};

/**
 * Ends what a participant has of day activity by a day, in the caller's transaction, who holds the locks of the person: what
 * has started gets the day before as its last, what has not is called off.
 * @param day first day without, `yyyy-mm-dd`. @returns how many ended. @throws as `endPlacement`.
 */
export const endDayActivity = async (
  transaction: EntityManager,
  actor: MemberActor,
  participantId: string,
  day: string,
): Promise<number> => {
  const rows = await findRunning(transaction, participantId, DAY_ACTIVITY_STEPS);
  for (const row of rows)
    await close(transaction, actor, row, { lastDay: daysAfter(day, -1), reasonCode: 'next_step' });
  return rows.length;
};

/** Ends one that has started, or calls off one that has not. */
const close = async (
  transaction: EntityManager,
  actor: MemberActor,
  row: PlacementRow,
  { lastDay, reasonCode }: { readonly lastDay: string | null; readonly reasonCode: PlacementReason },
): Promise<void> => {
  const act = row.state === 'planned' ? 'cancel' : 'end';
  const to = decidePlacementAct(act, row, actor, { ...anySubject(row.fromDay), lastDay });
  const without = act === 'end' && lastDay !== null ? daysAfter(lastDay, 1) : null;
  const toDay = without !== null && row.toDay !== null && row.toDay < without ? row.toDay : without;
  await movePlacement(
    transaction,
    actor,
    row,
    { act, to, reasonCode },
    toDay === null ? {} : { to_day: toDay },
  );
  await giveBack(transaction, row.id, toDay);
};

/** Gives back every hour of a placement from a day on, or all of them. */
const giveBack = async (
  transaction: EntityManager,
  placementId: string,
  toDay: string | null,
): Promise<void> => {
  const [, given] = await transaction.query<[unknown[], number]>(
    `update placement_hours set held = $2::date is not null, days = case when $2::date is null then days else daterange(lower(days), $2::date) end
     where placement_id = $1 and held`,
    [placementId, toDay],
  );
  if (given === 0) throw new Error('A placement held no hours');
};
