import { unlessProtected, writerUnlessProtected } from '@stegvis/access';
import type { EntityManager } from 'typeorm';
import { FACES, type Face } from '../../visits';
import type { FollowUpState } from '../domain/follow-up-life-cycle';
import type { FollowUpGap, FollowUpQuestion, HerFollowUpAnswer, TakingPart } from '../domain/questions';
import { FOLLOW_UPS } from '../storage/follow-ups-sql';

/** What somebody said last of one question. */
export interface FollowUpAnswerRow {
  readonly placementId: string;
  readonly occasion: string;
  readonly side: 'participant' | 'employer';
  readonly question: FollowUpQuestion | 'call';
  readonly answer: HerFollowUpAnswer | 'call_me';
  readonly helpedBy: string | null;
  readonly saidAt: Date;
}

/** What staff recorded, as it stands after its last correction. */
export interface FollowUpRecordRow {
  readonly placementId: string;
  readonly occasion: string;
  readonly heldOn: string;
  readonly tookPart: readonly TakingPart[];
  readonly face: Face | null;
  readonly howItGoes: string;
  readonly nextStep: string;
  readonly recordedByName: string;
  readonly recordedAt: Date;
}

/** One follow-up, as far as row-level security lets the reader see it. */
export interface FollowUpFacts {
  readonly id: string;
  readonly placementId: string;
  readonly participantId: string;
  readonly domainId: string;
  readonly occasion: string;
  /** Half-open. */
  readonly opens: string;
  readonly closes: string;
  readonly running: boolean;
  readonly state: FollowUpState;
  readonly version: number;
  /** Null when the opening is out of the reader's sight. */
  readonly title: string | null;
  readonly employer: string | null;
  readonly area: string | null;
  readonly gaps: readonly FollowUpGap[];
  readonly answers: readonly FollowUpAnswerRow[];
  readonly record: FollowUpRecordRow | null;
}

type Row = Omit<FollowUpFacts, 'gaps' | 'answers' | 'record'> & {
  readonly callMe: boolean;
  readonly apart: boolean;
  readonly unhappy: boolean;
  readonly silent: boolean;
};

/** Days ahead that the next follow-up is shown, and follow-ups of one person that are read. */
const [AHEAD, MOST] = [100, 50];

/** The follow-ups of several participants, the latest first; three statements whatever their number. */
export const readFollowUps = async (
  transaction: EntityManager,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, readonly FollowUpFacts[]>> => {
  const rows = await transaction.query<Row[]>(
    `select f.id, f.placement_id as "placementId", f.participant_id as "participantId", f.domain_id as "domainId", f.occasion, f.opens::text, f.closes::text, f.running, f.state, f.version,
       o.title, g.name as employer, (select a.area from opening_areas a where a.opening_id = o.id order by a.position limit 1) as area,
       f.call_me as "callMe", f.apart, f.unhappy, f.silent
     from (select n.*, row_number() over (partition by n.participant_id order by n.opens desc, n.id) as place_in_order
           from (${FOLLOW_UPS} and p.participant_id = any($1)) n where n.opens <= current_date + ${AHEAD} and (n.running or n.opens <= current_date)) f
       left join openings o on o.id = f.opening_id left join organisations g on g.id = f.receiver_id
     where f.place_in_order <= ${MOST} order by f.opens desc, f.id`,
    [participantIds],
  );
  const placements = [...new Set(rows.map(({ placementId }) => placementId))];
  const answers = await transaction.query<FollowUpAnswerRow[]>(
    `select distinct on (a.placement_id, a.occasion, a.side, a.question) a.placement_id as "placementId", a.occasion, a.side, a.question, a.answer,
       ${unlessProtected('a', 'helped_by')} as "helpedBy", a.said_at as "saidAt"
     from follow_up_answers a where a.placement_id = any($1) order by a.placement_id, a.occasion, a.side, a.question, a.sequence desc`,
    [placements],
  );
  const records = await transaction.query<FollowUpRecordRow[]>(
    `select distinct on (r.placement_id, r.occasion) r.placement_id as "placementId", r.occasion, r.held_on::text as "heldOn", r.took_part as "tookPart", r.face,
       ${unlessProtected('r', 'how_it_goes')} as "howItGoes", ${unlessProtected('r', 'next_step')} as "nextStep",
       ${writerUnlessProtected('r', 'recorded_by', 'recorded_by_name')} as "recordedByName", r.recorded_at as "recordedAt"
     from follow_up_records r where r.placement_id = any($1) order by r.placement_id, r.occasion, r.version desc`,
    [placements],
  );
  const facts = rows.map(({ callMe, apart, unhappy, silent, ...row }): FollowUpFacts => {
    const isIts = (one: FollowUpAnswerRow | FollowUpRecordRow): boolean =>
      one.placementId === row.placementId && one.occasion === row.occasion;
    const gaps = { call_me: callMe, apart, unhappy: unhappy && !apart, silent };
    return {
      ...row,
      gaps: (Object.keys(gaps) as FollowUpGap[]).filter((gap) => gaps[gap]),
      answers: answers.filter(isIts),
      record: records.find(isIts) ?? null,
    };
  });
  return new Map(participantIds.map((id) => [id, facts.filter((one) => one.participantId === id)]));
};

export interface FollowUpKey {
  readonly placementId: string;
  readonly occasion: string;
}

/** One of them by its placement and occasion, as an act needs it; null when it is out of reach or none. */
export const findFollowUp = async (
  transaction: EntityManager,
  { placementId, occasion }: FollowUpKey,
): Promise<Pick<
  FollowUpFacts,
  'id' | 'participantId' | 'domainId' | 'opens' | 'closes' | 'running' | 'state' | 'version'
> | null> => {
  const [row] = await transaction.query<FollowUpFacts[]>(
    `select f.id, f.participant_id as "participantId", f.domain_id as "domainId", f.opens::text, f.closes::text, f.running, f.state, f.version
     from (${FOLLOW_UPS} and p.id = $1) f where f.occasion = $2`,
    [placementId, occasion],
  );
  return row ?? null;
};

export const isFace = (answer: string): answer is Face => FACES.some((face) => face === answer);
