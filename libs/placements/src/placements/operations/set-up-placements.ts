import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { daysAfter } from '../../operations/propose';
import type { PlacementReason } from '../domain/placement-life-cycle';
import { minuteOf, WEEKDAYS, type Weekday } from '../domain/week-plan';

/** A placement that has been, from its plan to its end, or that goes on until further notice. */
export interface SetUpPlacement {
  readonly participantId: string;
  readonly domainId: string;
  readonly openingId: string;
  readonly receiverId: string;
  readonly step: string;
  readonly fromDay: string;
  /** Left out while it goes on. */
  readonly lastDay?: string;
  readonly week: readonly { readonly weekday: Weekday; readonly starts: string; readonly ends: string }[];
  readonly contact: string;
  readonly reasonCode?: PlacementReason;
  readonly by: { readonly membershipId: string; readonly name: string };
}

/** Placements with their hours and history while Stegvis is set up (demo world). Run as `system('set-up')`. */
export const setUpPlacements = async (
  transaction: EntityManager,
  placements: readonly SetUpPlacement[],
): Promise<void> => {
  for (const placement of placements) {
    const id = newId();
    const { domainId, participantId, openingId, fromDay, contact, by } = placement;
    const { lastDay } = placement;
    const toDay = lastDay === undefined ? null : daysAfter(lastDay, 1);
    const before = daysAfter(fromDay, -7);
    await transaction.query(
      `insert into placements (id, domain_id, participant_id, opening_id, receiver_id, step, seat, from_day, to_day, contact, incident_contact, introduced_on, risk_checked_on, with_children, planned_by, planned_by_name, changed_at, state, version)
       values ($1, $2, $3, $4, $5, $6, 1, $7, $8, $9, $9, $10, $10, false, $11, $12, coalesce($8::date, $7::date), $13, $14)`,
      [
        id,
        domainId,
        participantId,
        openingId,
        placement.receiverId,
        placement.step,
        fromDay,
        toDay,
        contact,
        before,
        by.membershipId,
        by.name,
        lastDay === undefined ? 'active' : 'ended',
        lastDay === undefined ? 2 : 3,
      ],
    );
    for (const { weekday, starts, ends } of placement.week)
      await transaction.query(
        `insert into placement_hours (id, domain_id, participant_id, placement_id, opening_id, seat, weekday, hours, days)
         values ($1, $2, $3, $4, $5, 1, $6, int4range($7::int, $8::int), daterange($9::date, $10::date))`,
        [
          newId(),
          domainId,
          participantId,
          id,
          openingId,
          WEEKDAYS.indexOf(weekday) + 1,
          minuteOf(starts),
          minuteOf(ends),
          fromDay,
          toDay,
        ],
      );
    const acts: readonly (readonly [string, string, string, string, string | null])[] = [
      ['plan', 'none', 'planned', before, null],
      ['start', 'planned', 'active', fromDay, null],
    ];
    const all =
      lastDay === undefined
        ? acts
        : [...acts, ['end', 'active', 'ended', lastDay, placement.reasonCode ?? null] as const];
    for (const [at, [act, from, to, day, reason]] of all.entries())
      await transaction.query(
        `insert into placement_events (id, domain_id, participant_id, placement_id, version, act, from_state, to_state, reason_code, said_by, said_by_name, said_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::date)`,
        [newId(), domainId, participantId, id, at + 1, act, from, to, reason, by.membershipId, by.name, day],
      );
  }
};
