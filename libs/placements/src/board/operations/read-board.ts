import { writerUnlessProtected } from '@stegvis/access';
import type { EntityManager } from 'typeorm';
import { type BoardColumn, type BoardFacts, columnOf } from '../domain/columns';

/** Cards of a board, at most; a caseload is a tenth of it. */
export const MOST_CARDS = 200;

/** One card: a person of the reader's own caseload, and what is real of her and the opening. */
export interface BoardCardFacts extends BoardFacts {
  readonly participantId: string;
  readonly column: BoardColumn;
  /** When the newest of it happened. */
  readonly since: Date;
  readonly putBy: string | null;
  readonly onList: boolean;
  readonly proposalId: string | null;
  readonly proposalVersion: number | null;
  /** Last day of an answer that is waited for. */
  readonly answerBy: string | null;
  readonly visitDay: string | null;
  readonly fromDay: string | null;
}

interface Row {
  readonly participantId: string;
  readonly listedAt: Date | null;
  readonly putBy: string | null;
  readonly wantedAt: Date | null;
  readonly proposalId: string | null;
  readonly proposalVersion: number | null;
  readonly proposalState: NonNullable<BoardFacts['proposal']>['state'] | null;
  readonly proposedAt: Date | null;
  readonly movedAt: Date | null;
  readonly answerBy: string | null;
  readonly visitState: NonNullable<BoardFacts['visit']>['state'] | null;
  readonly visitKind: NonNullable<BoardFacts['visit']>['kind'] | null;
  readonly visitDay: string | null;
  readonly visitAt: Date | null;
  readonly placementState: NonNullable<BoardFacts['placement']>['state'] | null;
  readonly fromDay: string | null;
  readonly placementAt: Date | null;
}

const HERS = `participant_id = h.id and opening_id = $1`;

/** What is real of an opening and each person of the caseload, in one statement; a person without any of it has no line. */
const CARDS = `
  select h.id as "participantId", s.put_at as "listedAt", s.put_by_name as "putBy", w.said_at as "wantedAt",
    p.id as "proposalId", p.version as "proposalVersion", p.state as "proposalState", p.proposed_at as "proposedAt", e.at as "movedAt", p.answer_by::text as "answerBy",
    v.state as "visitState", v.kind as "visitKind", v.day::text as "visitDay", v.changed_at as "visitAt",
    l.state as "placementState", l.from_day::text as "fromDay", l.changed_at as "placementAt"
  from (select distinct id from stegvis.assigned_participants() a(id)) h
    left join lateral (select s.put_at, ${writerUnlessProtected('s', 'put_by', 'put_by_name')} as put_by_name from short_list_entries s where s.${HERS} and s.taken_off_at is null) s on true
    left join lateral (select w.choice, w.said_at from profile_values w where w.participant_id = h.id and w.kind = 'place_answer' and w.code = $1::text and w.status = 'confirmed'
      order by w.sequence desc limit 1) w on w.choice = 'yes'
    left join lateral (select * from proposals where ${HERS} order by proposed_at desc limit 1) p on true
    left join lateral (select max(said_at) as at from proposal_events where proposal_id = p.id) e on true
    left join lateral (select * from visits where ${HERS} and state in ('planned', 'done')
      order by (state = 'planned') desc, starts_at desc, id limit 1) v on true
    left join lateral (select * from placements where ${HERS} and state in ('planned', 'active') order by from_day desc, id limit 1) l on true
  where coalesce(s.put_at, w.said_at, p.proposed_at, v.changed_at, l.changed_at) is not null
  order by h.id limit ${MOST_CARDS}`;

/** The cards of an opening, those of the reader's own caseload alone: row-level security says whose. */
export const readBoard = async (
  transaction: EntityManager,
  openingId: string,
): Promise<readonly BoardCardFacts[]> => {
  const rows = await transaction.query<Row[]>(CARDS, [openingId]);
  return rows.flatMap((row) => {
    const facts = factsOf(row);
    const column = columnOf(facts);
    const since = Object.values(facts).flatMap((fact) => (fact ? [fact.at] : []));
    return column
      ? [
          {
            ...facts,
            participantId: row.participantId,
            column,
            since: since.reduce((a, b) => (a > b ? a : b)),
            putBy: row.putBy,
            onList: row.listedAt !== null,
            proposalId: row.proposalId,
            proposalVersion: row.proposalVersion,
            answerBy: row.answerBy,
            visitDay: row.visitDay,
            fromDay: row.fromDay,
          },
        ]
      : [];
  });
};

const factsOf = (row: Row): BoardFacts => ({
  listed: row.listedAt && { at: row.listedAt },
  wanted: row.wantedAt && { at: row.wantedAt },
  proposal:
    row.proposalState && row.proposedAt
      ? { state: row.proposalState, proposedAt: row.proposedAt, at: row.movedAt ?? row.proposedAt }
      : null,
  visit:
    row.visitState && row.visitKind && row.visitAt
      ? { state: row.visitState, kind: row.visitKind, at: row.visitAt }
      : null,
  placement:
    row.placementState && row.placementAt ? { state: row.placementState, at: row.placementAt } : null,
});
