import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { minuteOf, type Weekday, WEEKDAYS } from '../../placements/domain/week-plan';
import { daysAfter } from '../../operations/propose';

/** A placement that is planned and has not started. */
export interface SetUpPlan {
  readonly participantId: string;
  readonly openingId: string;
  readonly fromDay: string;
  readonly lastDay: string;
  readonly week: readonly { readonly weekday: Weekday; readonly starts: string; readonly ends: string }[];
  readonly contact: string;
  readonly by: { readonly membershipId: string; readonly name: string };
}

/** Planned placements with their hours and history while Stegvis is set up (demo world). Run as `system('set-up')`. @returns their ids. */
export const setUpPlans = async (
  transaction: EntityManager,
  plans: readonly SetUpPlan[],
): Promise<readonly string[]> => {
  const made: string[] = [];
  for (const plan of plans) {
    const id = newId();
    made.push(id);
    await transaction.query(
      `insert into placements (id, domain_id, participant_id, opening_id, receiver_id, step, seat, from_day, to_day, contact, with_children, planned_by, planned_by_name)
       select $1, p.domain_id, p.id, o.id, o.organisation_id, o.kind, 1, $4, $5, $6, false, $7, $8 from participants p, openings o where p.id = $2 and o.id = $3`,
      [
        id,
        plan.participantId,
        plan.openingId,
        plan.fromDay,
        daysAfter(plan.lastDay, 1),
        plan.contact,
        plan.by.membershipId,
        plan.by.name,
      ],
    );
    for (const { weekday, starts, ends } of plan.week)
      await transaction.query(
        `insert into placement_hours (id, domain_id, participant_id, placement_id, opening_id, seat, weekday, hours, days)
         select $2, domain_id, participant_id, id, opening_id, seat, $3, int4range($4::int, $5::int), daterange(from_day, to_day) from placements where id = $1`,
        [id, newId(), WEEKDAYS.indexOf(weekday) + 1, minuteOf(starts), minuteOf(ends)],
      );
    await transaction.query(
      `insert into placement_events (id, domain_id, participant_id, placement_id, version, act, from_state, to_state, said_by, said_by_name)
       select $2, domain_id, participant_id, id, 1, 'plan', 'none', 'planned', planned_by, planned_by_name from placements where id = $1`,
      [id, newId()],
    );
  }
  return made;
};
