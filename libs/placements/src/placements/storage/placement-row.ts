import type { EntityManager } from 'typeorm';
import type { Held, HeldSeat } from '../domain/free-seat';
import type { PlacementState } from '../domain/placement-life-cycle';
import { type Hours, WEEKDAYS } from '../domain/week-plan';

/** What a placement is when an act is taken. */
export interface PlacementRow {
  readonly id: string;
  readonly domainId: string;
  readonly participantId: string;
  readonly openingId: string;
  readonly receiverId: string;
  readonly step: string;
  readonly fromDay: string;
  readonly toDay: string | null;
  readonly contact: string;
  readonly withChildren: boolean;
  readonly state: PlacementState;
  readonly version: number;
}

const ROW = `id, domain_id as "domainId", participant_id as "participantId", opening_id as "openingId", receiver_id as "receiverId", step,
       from_day::text as "fromDay", to_day::text as "toDay", contact, with_children as "withChildren", state, version`;

/** A placement by its id; null when the actor does not reach it. */
export const findPlacement = async (transaction: EntityManager, id: string): Promise<PlacementRow | null> => {
  const [row] = await transaction.query<PlacementRow[]>(`select ${ROW} from placements where id = $1`, [id]);
  return row ?? null;
};

/** The placements of some steps that a participant has planned or under way, by ascending id (reliability W6). */
export const findRunning = (
  transaction: EntityManager,
  participantId: string,
  steps: readonly string[],
): Promise<PlacementRow[]> =>
  transaction.query<PlacementRow[]>(
    `select ${ROW} from placements where participant_id = $1 and step = any($2) and state in ('planned', 'active') order by id`,
    [participantId, steps],
  );

/** What of an opening decides a placement. */
export interface OpeningPlaces {
  readonly receiverId: string;
  readonly kind: string;
  readonly seats: number;
  readonly inUse: boolean;
  /** Its first areas hold preschool, which stands for all care of children in the catalogue. */
  readonly withChildren: boolean;
}

/** Null when the actor may not see the opening. */
export const readOpeningPlaces = async (
  transaction: EntityManager,
  id: string,
): Promise<OpeningPlaces | null> => {
  const [row] = await transaction.query<OpeningPlaces[]>(
    `select o.organisation_id as "receiverId", o.kind, o.seats, o.status in ('published', 'paused') as "inUse",
       exists (select 1 from opening_areas a where a.opening_id = o.id and a.area = 'preschool') as "withChildren" from openings o where o.id = $1`,
    [id],
  );
  return row ?? null;
};

interface HeldRow {
  readonly seat: number;
  readonly weekday: number;
  readonly start: number;
  readonly stop: number;
  readonly first: string;
  readonly last: string | null;
}
const HELD = `h.seat, h.weekday, lower(h.hours) as start, upper(h.hours) as stop, lower(h.days)::text as first, upper(h.days)::text as last`;
const heldOf = ({ seat, weekday, start, stop, first, last }: HeldRow): HeldSeat => ({
  seat,
  weekday: WEEKDAYS[weekday - 1] ?? 'mon',
  from: start,
  to: stop,
  days: { from: first, to: last },
});

/** Which hours of which seats of an opening are held from a day to another (half-open), without whom. */
export const readHeldSeats = async (
  transaction: EntityManager,
  openingId: string,
  from: string,
  to: string | null,
): Promise<readonly HeldSeat[]> => {
  const rows = await transaction.query<HeldRow[]>(
    `select ${HELD} from stegvis.seats_held($1, daterange($2::date, $3::date)) h order by h.seat, h.weekday, h.hours`,
    [openingId, from, to],
  );
  return rows.map(heldOf);
};

/** The hours that a participant holds from a day to another (half-open). */
export const readHeldHours = async (
  transaction: EntityManager,
  participantId: string,
  from: string,
  to: string | null,
): Promise<readonly Held[]> => {
  const rows = await transaction.query<HeldRow[]>(
    `select ${HELD} from placement_hours h where h.participant_id = $1 and h.held and h.days && daterange($2::date, $3::date)`,
    [participantId, from, to],
  );
  return rows.map(heldOf);
};

/** The hours of the week that a placement holds. */
export const readWeek = async (
  transaction: EntityManager,
  placementId: string,
): Promise<readonly Hours[]> => {
  const rows = await transaction.query<HeldRow[]>(
    `select ${HELD} from placement_hours h where h.placement_id = $1 and h.held`,
    [placementId],
  );
  return rows.map(heldOf);
};
