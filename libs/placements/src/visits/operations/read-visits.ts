import { unlessProtected, writerUnlessProtected } from '@stegvis/access';
import { systemClock } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { Face, VisitAct, VisitKind, VisitState } from '../domain/visit-life-cycle';

/** One line of history as the reader may see it. */
export interface VisitEventRow {
  readonly id: string;
  readonly visitId: string;
  readonly act: VisitAct;
  readonly face: Face | null;
  readonly reasonCode: string | null;
  readonly helpedBy: string | null;
  readonly saidByName: string;
  readonly saidAt: Date;
}

/** A visit as those inside the secrecy domain see it, and she herself. */
export interface VisitFacts {
  readonly id: string;
  readonly participantId: string;
  readonly openingId: string;
  readonly proposalId: string | null;
  /** Null when the opening is out of the reader's sight. */
  readonly title: string | null;
  readonly employer: string | null;
  readonly area: string | null;
  readonly kind: VisitKind;
  readonly day: string;
  readonly starts: string;
  readonly minutes: number;
  readonly startsAt: Date;
  readonly place: string;
  readonly companion: string;
  readonly directions: string;
  readonly state: VisitState;
  readonly version: number;
  readonly changedAt: Date;
  readonly bookedByName: string;
  /** Its time has come. */
  readonly begun: boolean;
  /** Her own word before what staff noted of it. */
  readonly herFace: Face | null;
  /** Null to her, whatever the workplace said. */
  readonly workplaceFace: Face | null;
  /** In their order. */
  readonly events: readonly VisitEventRow[];
}

type Row = Omit<VisitFacts, 'begun' | 'herFace' | 'workplaceFace' | 'events'>;

/** The visits of several participants, newest first, at most fifty of each; two statements whatever their number. */
export const readVisits = async (
  transaction: EntityManager,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, readonly VisitFacts[]>> => {
  const rows = await transaction.query<Row[]>(
    `select v.id, v.participant_id as "participantId", v.opening_id as "openingId", v.proposal_id as "proposalId", o.title, g.name as employer,
       (select a.area from opening_areas a where a.opening_id = o.id order by a.position limit 1) as area, v.kind, v.day::text as day,
       to_char(v.starts, 'HH24:MI') as starts, v.minutes, v.starts_at as "startsAt", v.place, ${unlessProtected('v', 'companion')} as companion, ${unlessProtected('v', 'directions')} as directions,
       v.state, v.version, v.changed_at as "changedAt", ${writerUnlessProtected('v', 'booked_by', 'booked_by_name')} as "bookedByName"
     from (select *, row_number() over (partition by participant_id order by starts_at desc, id) as place_in_order from visits where participant_id = any($1)) v
       left join openings o on o.id = v.opening_id left join organisations g on g.id = v.receiver_id
     where v.place_in_order <= 50 order by v.starts_at desc, v.id`,
    [participantIds],
  );
  const events = await transaction.query<VisitEventRow[]>(
    `select e.id, e.visit_id as "visitId", e.act, e.face, e.reason_code as "reasonCode", ${unlessProtected('e', 'helped_by')} as "helpedBy",
       ${writerUnlessProtected('e', 'said_by', 'said_by_name')} as "saidByName", e.said_at as "saidAt"
     from visit_events e where e.visit_id = any($1) order by e.version`,
    [rows.map(({ id }) => id)],
  );
  const now = systemClock.now();
  return new Map(
    participantIds.map((id) => [
      id,
      rows
        .filter((row) => row.participantId === id)
        .map((row) => {
          const own = events.filter((one) => one.visitId === row.id);
          const faceOf = (act: VisitAct) => own.findLast((one) => one.act === act && one.face)?.face ?? null;
          return {
            ...row,
            begun: row.startsAt <= now,
            herFace: faceOf('tell') ?? faceOf('hold'),
            workplaceFace: faceOf('hear'),
            events: own,
          };
        }),
    ]),
  );
};
