import { unlessProtected, writerUnlessProtected } from '@stegvis/access';
import type { EntityManager } from 'typeorm';
import { daysAfter } from '../../operations/propose';
import type { PlacementAct, PlacementState } from '../domain/placement-life-cycle';
import { type Hours, WEEKDAYS } from '../domain/week-plan';

/** One line of history. */
export interface PlacementEventRow {
  readonly id: string;
  readonly placementId: string;
  readonly act: PlacementAct;
  readonly reasonCode: string | null;
  readonly saidByName: string;
  readonly saidAt: Date;
}

/** A placement as the staff who are assigned to her see it. */
export interface PlacementFacts {
  readonly id: string;
  readonly participantId: string;
  readonly openingId: string;
  /** Null when the opening is out of the reader's sight. */
  readonly title: string | null;
  readonly employer: string | null;
  readonly step: string;
  readonly seat: number;
  readonly fromDay: string;
  /** Null: until further notice. */
  readonly lastDay: string | null;
  readonly contact: string;
  readonly incidentContact: string;
  readonly introducedOn: string | null;
  readonly riskCheckedOn: string | null;
  readonly withChildren: boolean;
  readonly extractShownOn: string | null;
  readonly state: PlacementState;
  readonly version: number;
  readonly week: readonly Hours[];
  readonly events: readonly PlacementEventRow[];
}

type Row = Omit<PlacementFacts, 'week' | 'events' | 'lastDay'> & { readonly toDay: string | null };
interface HoursRow {
  readonly placementId: string;
  readonly weekday: number;
  readonly start: number;
  readonly stop: number;
}

/** The placements of several participants, newest first, at most fifty of each; three statements whatever their number. */
export const readPlacements = async (
  transaction: EntityManager,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PlacementFacts[]>> => {
  const rows = await transaction.query<Row[]>(
    `select p.id, p.participant_id as "participantId", p.opening_id as "openingId", o.title, g.name as employer, p.step, p.seat, p.from_day::text as "fromDay", p.to_day::text as "toDay",
       p.contact, ${unlessProtected('p', 'incident_contact')} as "incidentContact", p.introduced_on::text as "introducedOn", p.risk_checked_on::text as "riskCheckedOn",
       p.with_children as "withChildren", p.extract_shown_on::text as "extractShownOn", p.state, p.version
     from (select *, row_number() over (partition by participant_id order by from_day desc, id) as place_in_order from placements where participant_id = any($1)) p
       left join openings o on o.id = p.opening_id left join organisations g on g.id = p.receiver_id
     where p.place_in_order <= 50 order by p.from_day desc, p.id`,
    [participantIds],
  );
  const ids = rows.map(({ id }) => id);
  const hours = await transaction.query<HoursRow[]>(
    `select placement_id as "placementId", weekday, lower(hours) as start, upper(hours) as stop from placement_hours where placement_id = any($1) order by weekday, hours`,
    [ids],
  );
  const events = await transaction.query<PlacementEventRow[]>(
    `select e.id, e.placement_id as "placementId", e.act, e.reason_code as "reasonCode", ${writerUnlessProtected('e', 'said_by', 'said_by_name')} as "saidByName", e.said_at as "saidAt"
     from placement_events e where e.placement_id = any($1) order by e.version`,
    [ids],
  );
  const weekOf = (id: string): readonly Hours[] =>
    hours
      .filter((one) => one.placementId === id)
      .map(({ weekday, start, stop }) => ({
        weekday: WEEKDAYS[weekday - 1] ?? 'mon',
        from: start,
        to: stop,
      }));
  return new Map(
    participantIds.map((id) => [
      id,
      rows
        .filter((row) => row.participantId === id)
        .map(({ toDay, ...row }) => ({
          ...row,
          lastDay: toDay === null ? null : daysAfter(toDay, -1),
          week: weekOf(row.id),
          events: events.filter((one) => one.placementId === row.id),
        })),
    ]),
  );
};
