import { localDate, systemClock } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import {
  type ParticipationChange,
  type ParticipationGround,
  type ParticipationState,
  STEPS_WITHOUT_DAY_ACTIVITY,
} from '../domain/participation';
import { participationSql } from './participation-sql';

/** How a participant's right to take part stands. Days `yyyy-mm-dd`. */
export interface Participation {
  readonly state: ParticipationState;
  /** First day of what holds today, or of what comes next. */
  readonly beginsOn: string | null;
  /** First day without a right; null while no end is known, and before it begins. */
  readonly endsOn: string | null;
  /** She works or studies by her step and has a decision on day activity that holds. */
  readonly stepConflict: boolean;
}

export const NO_RIGHT: Participation = { state: 'none', beginsOn: null, endsOn: null, stepConflict: false };

/**
 * How the rights of several participants stand today, in one statement; who has none is left out.
 * @param ahead days before an end in which it is shown, 1-365.
 */
export const readParticipations = async (
  transaction: EntityManager,
  ids: readonly string[],
  ahead: number,
): Promise<ReadonlyMap<string, Participation>> => {
  interface Raw {
    readonly participant_id: string;
    readonly state: ParticipationState;
    readonly begins_on: string | null;
    readonly ends_on: string | null;
    readonly step_conflict: boolean;
  }
  const rows = await transaction.query<Raw[]>(
    participationSql({ ids: '$1::uuid[]', today: '$2::date', ahead: '$3::integer', working: '$4::text[]' }),
    [ids, localDate(systemClock.now()), ahead, STEPS_WITHOUT_DAY_ACTIVITY],
  );
  return new Map(
    rows.map((row) => [
      row.participant_id,
      {
        state: row.state,
        beginsOn: row.begins_on,
        endsOn: row.ends_on,
        stepConflict: row.step_conflict,
      },
    ]),
  );
};

/** One row that was said about a right. */
export interface ParticipationRow {
  readonly participantId: string;
  readonly rightId: string;
  readonly version: number;
  readonly change: ParticipationChange;
  readonly ground: ParticipationGround;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly reason: string | null;
  readonly saidBy: string;
  readonly saidAt: Date;
}

/** Everything that was said about the rights of several participants, newest first; at most 200 of each. */
export const readParticipationRows = async (
  transaction: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ParticipationRow[]>> => {
  const rows = await transaction.query<ParticipationRow[]>(
    `select n.* from unnest($1::uuid[]) one(id) cross join lateral (
       select r.participant_id as "participantId", r.right_id as "rightId", r.version, r.change, r.ground,
         r.valid_from::text as "validFrom", r.valid_to::text as "validTo", r.reason, r.said_by_name as "saidBy", r.said_at as "saidAt"
       from participation_rights r where r.participant_id = one.id order by r.sequence desc limit 200) n`,
    [ids],
  );
  const found = new Map<string, ParticipationRow[]>(ids.map((id) => [id, []]));
  for (const row of rows) found.get(row.participantId)?.push(row);
  return found;
};
