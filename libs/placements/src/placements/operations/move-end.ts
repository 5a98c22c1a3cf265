import {
  ConflictError,
  type Database,
  InputCheck,
  localDate,
  type MemberActor,
  systemClock,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { daysAfter } from '../../operations/propose';
import { lockSeats } from '../../storage/seats';
import { isDueElsewhere, isOverFullTime } from '../domain/free-seat';
import { PLACEMENT_REASONS, type PlacementReason } from '../domain/placement-life-cycle';
import {
  anySubject,
  consentHolds,
  decidePlacementAct,
  movePlacement,
  unlessHeld,
} from '../storage/move-placement';
import { type PlacementRow, readHeldHours, readWeek } from '../storage/placement-row';
import { actOnPlacement, type PlacementStep } from './act-on-placement';

export interface PlacementEndMove extends PlacementStep {
  /** The new last day, `yyyy-mm-dd`, today at the earliest; left out: until further notice. */
  readonly lastDay?: string | null;
  readonly reasonCode: PlacementReason;
}

/** Days ahead that a placement may end. */
const FURTHEST = 3650;

/**
 * Staff move the last day of a placement, with a reason: later while the seat and the person are free then, or earlier. It
 * keeps its seat; the constraints over its hours have the last word.
 * @returns the id of the placement.
 * @throws as `actOnPlacement`; RuleError `end-ahead`, R-056, R-015; ConflictError `seat-taken`, `placement-clash`,
 *   `placement-over-full-time`, `placement-same-end`.
 */
export const moveEnd = async (
  database: Database,
  actor: MemberActor,
  input: PlacementEndMove,
): Promise<string> => {
  const check = new InputCheck();
  check.code('reasonCode', input.reasonCode, new Set(PLACEMENT_REASONS));
  const lastDay = input.lastDay ? check.date('lastDay', input.lastDay) : null;
  if (
    lastDay !== null &&
    !check.has('lastDay') &&
    lastDay > daysAfter(localDate(systemClock.now()), FURTHEST)
  )
    check.fault('lastDay', 'placement-day-far');
  check.done();
  return actOnPlacement(database, actor, 'placements.move-end', input, async (transaction, row) => {
    await lockSeats(transaction, row.openingId);
    const toDay = lastDay === null ? null : daysAfter(lastDay, 1);
    if (toDay === row.toDay) throw new ConflictError('placement-same-end', row.version);
    const act = toDay === null || (row.toDay !== null && toDay > row.toDay) ? 'extend' : 'shorten';
    const to = decidePlacementAct(act, row, actor, {
      ...anySubject(row.fromDay),
      lastDay,
      consentHolds:
        act === 'shorten' ||
        (await consentHolds(transaction, {
          participantId: row.participantId,
          receiverId: row.receiverId,
          kind: row.step,
        })),
    });
    if (act === 'extend' && row.toDay !== null) await requireFree(transaction, row, row.toDay, toDay);
    await movePlacement(
      transaction,
      actor,
      row,
      { act, to, reasonCode: input.reasonCode },
      { to_day: toDay },
    );
    await unlessHeld(() =>
      transaction.query(
        `update placement_hours set days = daterange(lower(days), $2::date) where placement_id = $1 and held`,
        [row.id, toDay],
      ),
    );
  });
};

/** What the constraints cannot say in words of their own: that she is due elsewhere, or over full time, on the days that are added. */
const requireFree = async (
  transaction: EntityManager,
  { id, participantId }: PlacementRow,
  from: string,
  to: string | null,
): Promise<void> => {
  const week = await readWeek(transaction, id);
  const hers = await readHeldHours(transaction, participantId, from, to);
  if (isDueElsewhere(hers, week, { from, to })) throw new ConflictError('placement-clash');
  if (isOverFullTime(hers, week, { from, to })) throw new ConflictError('placement-over-full-time');
};
